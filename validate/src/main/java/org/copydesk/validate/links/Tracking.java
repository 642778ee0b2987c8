package org.copydesk.validate.links;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.model.source.Fix;
import org.copydesk.validate.rule.Draft;
import org.copydesk.validate.rule.Findings;
import org.copydesk.validate.rule.Options;
import org.copydesk.validate.rule.Rule;
import org.copydesk.validate.rule.RuleDoc;
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
            RuleDoc.warning(
                            "link/tracking",
                            "An address carries parameters that count clicks for somebody, usually"
                                    + " because it was copied from another newsletter. Readers lose"
                                    + " privacy, and the numbers go to the wrong people: cut them off."
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
        for (var target : draft.targets()) {
            int query = target.address().indexOf('?');
            if (target.isWeb() && query > 0) {
                check(target, query, names, findings);
            }
        }
    }

    private static void check(Target target, int query, List<String> names, Findings findings) {
        int hash = target.address().indexOf('#', query);
        int end = hash < 0 ? target.address().length() : hash;
        var tracking = new ArrayList<String>();
        var kept = new ArrayList<String>();
        for (var parameter : target.address().substring(query + 1, end).split("&", -1)) {
            var name = parameter.split("=", 2)[0].replaceFirst("^amp;", "");
            (names.stream().anyMatch(known -> matches(known, name)) ? tracking : kept)
                    .add(parameter);
        }
        if (!tracking.isEmpty()) {
            var rest = kept.isEmpty() ? "" : "?" + String.join("&", kept);
            var clean =
                    target.address().substring(0, query) + rest + target.address().substring(end);
            report(target, tracking.get(0).split("=", 2)[0], clean, findings);
        }
    }

    private static void report(Target target, String name, String clean, Findings findings) {
        var message = "this address carries the tracking parameter " + name + "; cut it off";
        boolean asWritten = target.span().length() == target.address().length();
        findings.add(
                target.span(),
                message,
                asWritten ? List.of(Fix.unsafe("cut it off", target.span(), clean)) : List.of());
    }

    private static boolean matches(String known, String name) {
        return known.endsWith("*")
                ? name.startsWith(known.substring(0, known.length() - 1))
                : name.equals(known);
    }
}
