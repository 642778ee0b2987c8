package org.copydesk.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copydesk.model.Brief;
import org.copydesk.model.Figure;
import org.copydesk.model.Issue;
import org.copydesk.model.Item;
import org.copydesk.model.Line;
import org.copydesk.model.Promotion;
import org.copydesk.model.Roundup;
import org.copydesk.model.Section;
import org.copydesk.model.Story;
import org.copydesk.model.source.Notation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the levels of headings, lists of links, pictures and rules make of a document in Markdown.
 *
 * <p>A document is written with a word for each block: {@code #A} is a heading, {@code p} a
 * paragraph, {@code b} one with a label, {@code i} one in italics, {@code j} and {@code k} with a
 * label in them, {@code h} a bold line, {@code l} a list of links, {@code u} a list of words,
 * {@code f} a picture, {@code ad} the heading of a promotion, {@code ---} and {@code * * *} (here
 * {@code ***}) are rules; {@code #A~x} is a heading right above a word. An issue is written as its
 * sections, {@code Title+blocks(items)}; an item is its headline and the number of its blocks or,
 * behind {@code *}, its entries; {@code ^} stands for a picture before it and {@code /} for a dek.
 */
class OutlineTest {

    private static final NewsletterParser PARSER =
            NewsletterParser.builder().notation(Notation.MARKDOWN).build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Headings with headings below are sections.
                "##A ###B p ###C p ##D p | A(B:1 C:1) D+1()",
                "--- #A ##B p #C ##D p | A(B:1) C(D:1)",
                "#A ##B p #C ##D p | (B:1) C(D:1)",
                "##A f ###B p | A(^B:1)",
                // Unless a line parts them, a picture belongs to the headline below.
                "##A ###B p p f ###C p | A(B:2 ^C:1)",
                "##A ###B p p f *** ###C p | A(B:3 C:1)",
                "##A ###B p p f --- ###C p | A(B:2 ^C:1)",
                "##A ###B p p f *** l ###C p | A(B:3 *2 C:1)",
                // Headings inside items say nothing of sections.
                "##A p ####B p ###C p ##D p | A+3(C:1) D+1()",
                "##News ##A f ###B p ###C p | News() A(^B:1 C:1)",
                "##A p ###B p ##C p ##D p | (A:3 C:1 D:1)",
                "##A p ###B p ##C p | A+1(B:1) C+1()",
                "##A ####B p ##C p | (A:2 C:1)",
                "###A p ##B p | (A:1) B+1()",
                // The level with more of them is.
                "#T ##A ###B p ##C ###D p | A(B:1) C(D:1)",
                "--- #A ##B ###C p #D ##E p | A(B:2) D(E:1)",
                "--- #A ##B ###C p ##D ###E p ##F ###G p | A() B(C:1) D(E:1) F(G:1)",
                // A section may be known by its title.
                "##News p | News+1()",
                "##News p ##A p | News+1() A+1()",
                "#A p ##News ###B p | +1() News(B:1)",
                "--- #A p ##News p ##Hardware p | A+1() News+1() Hardware+1()",
                // What holds a label of the profile is a story, whatever its level.
                "--- #News ##A b #B p b ##C b | News(A:1 B/:1 C:1)",
                "--- #News ##A b #B k ##C b | News(A:1) B+1(C:1)",
                // Lists of links make sections where there is no higher level.
                "##A l ##B l | A(*2) B(*2)",
                "##A l ##B p | A(*2) B+1()",
                "##A l ##B p ##C p | (A*2 B:1 C:1)",
                "--- ##A l ##B l #T p | (A*2 B*2 T:1)",
                "##A l ##B p ###C p ##D p ##E p | A(*2) B+1(C:1) D+1() E+1()",
                "##A p ##B p ###C p ##D p ##E p | (A:1 B:3 D:1 E:1)",
                "##A p l ##B p | A+1(*2) B+1()",
                "##A p l ##B l | A+1(*2) B(*2)",
                "##A u ##B u | (A:1 B:1)",
                "##A f l | A+1(*2)",
                "###A l ###B l | (A*2 B*2)",
                // Deep headings are headlines right above a list of links alone.
                "##News ####A l ####B p | News(A*2+2)",
                "##News ###A p ####B l | News(A:3)",
                "##News ###A p ####B p | News(A:3)",
                "##News ###A p #####B u | News(A:3)",
                "##News ##A ###B p ####C l | News() A(B:3)",
                // Roundups.
                "##News ###A p l | News(A/*2)",
                "##News ###A i l | News(A/*2)",
                "##News ###A *Keep_learning!* p | News(A/:1)",
                "##News ###A *Dear_friends,* ###B p | News(A/ B:1)",
                "##News ###A i l p | News(A/*2+1)",
                "##News ###A p l p | News(A:3)",
                "##News ###A p l ###B p | News(A/*2 B:1)",
                "##News ###A p l b | News(A:3)",
                "##News ###A p p l | News(A:3)",
                "##News ###A p u | News(A:2)",
                "##News ###A l l f p p | News(A*4+2)",
                "##News ###A l f l | News(A*4)",
                "##News ###A f l | News(A:2)",
                "##News ###A l p l | News(A:3)",
                "##News ###A l p u | News(A:3)",
                "##News ###A l p f p | News(A:4)",
                "##News ###A l b | News(A:2)",
                // Rules part items of asterisks, and stand in items otherwise.
                "##News ###A p --- p | News(A:1); 1",
                "##News ###A p --- ###B p | News(A:1 B:1)",
                "##News ###A p *** ###B p | News(A:1 B:1)",
                "##News p --- p ###A p | News+3(A:1)",
                "##News ###A p *** i b | News(A:1 /:1)",
                "##News ###A p *** j b | News(A:1 /:1)",
                "##News ###A p *** k b | News(A:1 /:1)",
                "##News ###A l *** l | News(A*2 *2)",
                "##News ###A l *** l p Keep_learning! Andrew Dear_all, | News(A*2 *2+4)",
                "##News ###A l ___ l p Keep_learning! | News(A*2); 3",
                "--- ##News ###A p | News(A:1)",
                "##News ###A p --- f p ###B p | News(A:4 B:1)",
                "##News ###A p --- *** ###B p | News(A:2 B:1)",
                "##News p --- *** ##More p | News+2() More+1()",
                "##News ###A p ___ --- p | News(A:1); 2",
                "##News ###A p --- | News(A:2)",
                // The end.
                "##News ###A p *** p | News(A:1); 1",
                "#T ##A p ** p ** p p | (A:6)",
                "##News ###A p ___ p p | News(A:1); 2",
                "##News ###A p i i | News(A:1); 2",
                "##News ###A p i i ___ | News(A:3)",
                "##News ###A p ©_2024_Us | News(A:1); 1",
                "##News ###A p ©_2024_Us ___ | News(A:2)",
                "___ ##News ###A p ©_2024_Us | News(A:1); 1",
                "##News ###A p i ___ i | News(A:2); 1",
                "##News ###A p s s | News(A:1); 2",
                "##News ###A p s i s | News(A:1); 3",
                "##News ###A p i p | News(A:3)",
                // Promotions.
                "##News ###A p ###ad p ###B p | News(A:1 !ad:1 B:1)",
                "##News ##ad f p ##Hardware ###B p | News(!^ad:1) Hardware(B:1)",
                "##News ###ad f p f | News(!^ad:2)",
                "##News ###ad p f | News(!ad:2)",
                "##News ###ad b b ###B p | News(!ad:2 B:1)",
                "##News ###A p ####ad p | News(A:3)",
                "##News ###A p o ###B p | News(A:1 !:1 B:1)",
                "##News ###A p w ###B p | News(A:1 !:1 B:1)",
                "##A ###B p ##C Keep_learning! Dear_friends, ##D ###E p | A(B:1) C+2() D(E:1)",
                "##News ###A p q ###B p | News(A:2 B:1)",
                // Briefs.
                "##Data_Points p ###A p ###B p | Data Points+1(=A:1 =B:1)",
                "##Data_Points ###A p --- p ##News p | Data Points(=A:3) News+1()",
                "##Data_Points l ##News ###A p | Data Points(*2) News(A:1)",
                "##Data_Points p l | Data Points+1(*2)",
                "##Data_Points ###A~**Who:** ###B p | Data Points(=A:1 =B:1)",
                "##Data_Points ###A b ###B p | Data Points(=A:1 =B:1)",
                "##Data_Points ###A b b ###B p | Data Points(A:2 B:1)",
                // A headline right above its one paragraph is that of a brief.
                "##News ###A~x ###B~x | News(=A:1 =B:1)",
                "##News ###A~x ###B p ###C~x | News(=A:1 B:1 =C:1)",
                "###A~x ###B~x | (=A:1 =B:1)",
                "##News ###A~x f ###B p | News(=A:1 ^B:1)",
                "##News ###A~x *** i b | News(=A:1 /:1)",
                "##News ###A~x *** p | News(=A:1); 1",
                "##News ###A~x p | News(A:2)",
                "##News ###A~x u | News(A:2)",
                "##News ###A~x l | News(A/*2)",
                "##News~x ###A p | News+1(A:1)",
            })
    void anOutlineIsRead(String document, String read) {
        assertRead(document, read);
    }

    /** A known section right above a headline of its own level: the levels tell nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "##News ##A p ##B p | News(A/ B/)",
                "##News ##A p ##ad b u | News(A/ !ad:2)",
                "##News ##A p ##Data_Points ##B Share ##C p | News(A/) Data Points(=B:1 =C:1)",
                "##News ##A p ##Data_Points ##B Hm,_yes! ##C p | News(A/) Data Points(=B:1 =C:1)",
            })
    void headingsOfOneLevelAreRead(String document, String read) {
        assertRead(document, read);
    }

    /**
     * Bold lines are headlines where all headings are titles of sections, and some have several, or
     * where there are no headings.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "##A h p ##B h p h p p ##C p | A(Soups of Robots:1) B(Soups of Robots:1 Soups of Robots:2) C+1()",
                "#T #A h p h b #B h p | A(Soups of Robots:1 Soups of Robots:1) B(Soups of Robots:1)",
                "p h p ##A h p h p ##B h p | +3() A(Soups of Robots:1 Soups of Robots:1) B(Soups of Robots:1)",
                // One below each heading sums up what is below; others part a story.
                "##A h p ##B h p ##C p | (A:2 B:2 C:1)",
                "##A h p h p ##B p p | (A:4 B:2)",
                "###A h p h p ###B h p | (A:4 B:2)",
                "##A h p h p ##B h p ###C p | A+4() B+2(C:1)",
                // Where there are no headings, they are all there is.
                "p h p h u | +1(Soups of Robots:1 Soups of Robots:1)",
                "h l h u p | Soups of Robots(*2) Soups of Robots+2()",
                "#T h p h q | (Soups of Robots:1 Soups of Robots:1)",
                "p h p p | +4()",
                "p h p h h | +5()",
                "p h p h *** | +4()",
            })
    void boldLinesAreRead(String document, String read) {
        assertRead(document, read);
    }

    private static void assertRead(String document, String read) {
        var issue = PARSER.parse(markdown(document)).issue();
        assertThat(shown(issue)).isEqualTo(read);
    }

    private static String markdown(String document) {
        return Arrays.stream(document.split(" "))
                .map(OutlineTest::block)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String block(String word) {
        return switch (word) {
            case "p" -> "Robots stir soups. Robots taste soups. Robots eat soups.";
            case "b" -> "**What’s new:** It is here.";
            case "h" -> "**Soups of Robots**";
            case "i" -> "*It is told in italics.*";
            case "j" -> "*A note: It is told in italics.*";
            case "k" -> "*A note: It is told in italics by us all*";
            case "***" -> "* * *";
            case "**" -> "***";
            case "___" -> "_ _ _";
            case "o" -> "> **Sponsored** — Ladles that last.";
            case "w" -> "**Sponsored:** Ladles that last.";
            case "q" -> "> Sponsored ladles last.";
            case "s" -> "<small>It is told in small type.</small>";
            case "l" -> "- [One](http://one.example)\n- [Two](http://two.example)";
            case "u" -> "- one word\n- two words";
            case "f" -> "![A picture](p.png)";
            default ->
                    word.replaceAll("(#+)", "$1 ")
                            .replace('_', ' ')
                            .replace('~', '\n')
                            .replace("ad", "A word from Us");
        };
    }

    private static String shown(Issue issue) {
        var footer = issue.footer().map(f -> "; " + f.blocks().size()).orElse("");
        return issue.sections().stream()
                .map(OutlineTest::shown)
                .collect(Collectors.joining(" ", "", footer));
    }

    private static String shown(Section section) {
        return words(section.title())
                + count("+", section.blocks())
                + section.items().stream()
                        .map(OutlineTest::shown)
                        .collect(Collectors.joining(" ", "(", ")"));
    }

    private static String shown(Item item) {
        if (item instanceof Story story) {
            var blocks = story.passages().stream().flatMap(p -> p.blocks().stream()).toList();
            return opening(story.figure(), story.headline(), story.dek()) + count(":", blocks);
        } else if (item instanceof Roundup roundup) {
            return opening(roundup.figure(), roundup.headline(), roundup.dek())
                    + count("*", roundup.entries())
                    + count("+", roundup.closing());
        } else if (item instanceof Promotion ad) {
            return "!"
                    + opening(ad.figure(), ad.heading(), Optional.empty())
                    + count(":", ad.blocks());
        }
        var brief = (Brief) item;
        return "=" + brief.headline().plainText() + count(":", brief.blocks());
    }

    private static String opening(
            Optional<Figure> figure, Optional<Line> headline, Optional<Line> dek) {
        return (figure.isPresent() ? "^" : "") + words(headline) + (dek.isPresent() ? "/" : "");
    }

    private static String words(Optional<Line> line) {
        return line.map(Line::plainText).orElse("").replace("A word from Us", "ad");
    }

    private static String count(String sign, List<?> blocks) {
        return blocks.isEmpty() ? "" : sign + blocks.size();
    }
}
