package org.copydesk.validate.links;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;
import org.copydesk.validate.rule.Target;

/** A rule on the address of a link alone: rows of a table, alike but for what they look for. */
record TargetRule(RuleDoc doc, BiFunction<Target, Options, Optional<String>> problem)
        implements Rule {

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        for (var target : draft.targets()) {
            if (!target.address().isEmpty() && !target.address().equals("#")) {
                problem.apply(target, options)
                        .ifPresent(message -> findings.add(target.span(), message));
            }
        }
    }

    static List<Rule> all() {
        return List.of(
                new TargetRule(
                        RuleDoc.error(
                                        "link/malformed",
                                        "An address is not one: blanks inside it, a scheme with a"
                                                + " slip (`htp:`), two schemes, no host. Mail programs"
                                                + " open nothing or the wrong page. Put it right.")
                                .example("[paper](htps//a.org)", "[paper](https://a.org)"),
                        (target, options) -> Addresses.malformed(target)),
                new TargetRule(
                        RuleDoc.error(
                                        "link/relative",
                                        "An address is relative. In a mail there is no page that it"
                                                + " could be relative to: write it in full. Anchors"
                                                + " within the issue are allowed.")
                                .example(
                                        "[issue 3](/issues/3)",
                                        "[issue 3](https://a.org/issues/3)"),
                        (target, options) -> Addresses.relative(target)),
                new TargetRule(
                        RuleDoc.note(
                                        "link/insecure",
                                        "An address begins with `http:`. Everybody on the way can read"
                                                + " and change the page: write `https:` if the site has"
                                                + " it, which nearly all do.")
                                .example("[paper](http://a.org)", "[paper](https://a.org)"),
                        (target, options) -> Addresses.insecure(target)),
                new TargetRule(
                        RuleDoc.error(
                                        "link/unsafe",
                                        "An address runs a program (`javascript:`, `vbscript:`),"
                                                + " carries a file (`data:`) or leads to a file of"
                                                + " yours (`file:`). Mail programs block the mail for"
                                                + " it: use a web address.")
                                .example("[go](javascript:go())", "[go](https://a.org/go)"),
                        (target, options) -> Addresses.unsafe(target)),
                new TargetRule(
                        RuleDoc.error(
                                        "link/staging",
                                        "An address leads to a host that only you can see: your own"
                                                + " machine, a private network, a staging or preview"
                                                + " site. Link the public page. More hosts can be"
                                                + " named in `hosts`.")
                                .option("hosts", List.of(), "more hosts, and their subdomains")
                                .option(
                                        "accept",
                                        List.of(),
                                        "hosts that everybody sees, and their subdomains, such as"
                                                + " dev.mysql.com")
                                .example(
                                        "[course](https://staging.a.org/course)",
                                        "[course](https://a.org/course)"),
                        (target, options) ->
                                Addresses.staging(
                                        target, options.texts("hosts"), options.texts("accept"))),
                new TargetRule(
                        RuleDoc.error(
                                        "link/placeholder",
                                        "An address was meant to be replaced: `example.com`, `TODO`,"
                                                + " `URL`, `{{link}}`. Put in the real one. Tags that"
                                                + " name what whoever sends the mail fills in are fine:"
                                                + " unsubscribing, preferences, a profile, forwarding,"
                                                + " an address, the version to view in a browser, as in"
                                                + " `{{unsubscribe_url}}`, `*|UNSUB|*` or"
                                                + " `[unsubscribe]`.")
                                .example(
                                        "[course](https://example.com)", "[course](https://a.org)"),
                        (target, options) -> Addresses.placeholder(target)));
    }
}
