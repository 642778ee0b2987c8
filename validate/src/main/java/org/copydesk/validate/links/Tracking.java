package org.copydesk.validate.links;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.source.Fix;
import org.copydesk.model.source.Span;
import org.copydesk.model.source.TextEdit;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;
import org.copydesk.validate.rule.Strangers;
import org.copydesk.validate.rule.Target;

/** Finds addresses with parameters that only count clicks. */
final class Tracking implements Rule {

    private static final List<String> PARAMETERS =
            List.of(
                    "utm_*",
                    "fbclid",
                    "gclid",
                    "dclid",
                    "mc_cid",
                    "mc_eid",
                    "msclkid",
                    "igshid",
                    "twclid",
                    "yclid",
                    "_hsenc",
                    "_hsmi",
                    "vero_id",
                    "oly_enc_id",
                    "oly_anon_id",
                    "ref_src",
                    "s_cid",
                    "mkt_tok",
                    "wickedid");

    private static final RuleDoc DOC =
            RuleDoc.note(
                            "link/tracking",
                            "An address carries parameters that count clicks for somebody, usually"
                                    + " because it was copied from another newsletter. Readers lose"
                                    + " privacy, and the numbers go to the wrong people: cut them off. The first is reported,"
                                    + " with the lines of the others."
                                    + " Where you count clicks yourself, turn the rule off or shorten"
                                    + " `parameters`.")
                    .option(
                            "parameters",
                            PARAMETERS,
                            "their names; `*` at the end stands for any end")
                    .example(
                            "[Folding](https://folding.ai/?utm_source=other)",
                            "[Folding](https://folding.ai/)");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(Draft draft, Options options, Findings findings) {
        var names = options.texts("parameters");
        var strangers = new Strangers(draft);
        for (var target : draft.targets()) {
            if (target.isWeb()) {
                check(target, names, strangers);
            }
        }
        strangers.report(
                "this address carries a tracking parameter; cut it off",
                "cut tracking parameters off",
                Fix.Safety.UNSAFE,
                findings);
    }

    private static void check(Target target, List<String> names, Strangers strangers) {
        int query = target.address().indexOf('?');
        int hash = target.address().indexOf('#');
        int end = hash < 0 ? target.address().length() : hash;
        // Behind # a question mark is a part of the fragment.
        if (query < 0 || query > end) {
            return;
        }
        var tracking = new ArrayList<String>();
        var kept = new ArrayList<String>();
        for (var parameter : target.address().substring(query + 1, end).split("&", -1)) {
            var name = name(parameter);
            (names.stream().anyMatch(known -> matches(known, name)) ? tracking : kept)
                    .add(parameter);
        }
        if (!tracking.isEmpty()) {
            var rest = kept.isEmpty() ? "" : "?" + String.join("&", kept);
            var clean =
                    target.address().substring(0, query) + rest + target.address().substring(end);
            add(target, clean, strangers);
        }
    }

    /** Where the source writes an address otherwise, as HTML may, it has no edit of its own. */
    private static void add(Target target, String clean, Strangers strangers) {
        boolean asWritten = target.span().length() == target.address().length();
        strangers.add(
                target.span(),
                asWritten
                        ? new TextEdit(target.span(), clean)
                        : new TextEdit(Span.at(target.span().start()), ""));
    }

    /** In HTML, an ampersand is written as a reference, whose rest then begins the name. */
    private static String name(String parameter) {
        int equals = parameter.indexOf('=');
        var name = equals < 0 ? parameter : parameter.substring(0, equals);
        return name.startsWith("amp;") ? name.substring(4) : name;
    }

    private static boolean matches(String known, String name) {
        return known.endsWith("*")
                ? name.startsWith(known.substring(0, known.length() - 1))
                : name.equals(known);
    }
}
