package org.copydesk.parser.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Finds the article of a page in one walk: what is marked as one, if it holds at least half of the
 * text that doesn’t lead elsewhere, else the innermost part that holds nearly all of it.
 */
final class ArticleFinder implements NodeFilter {

    /** Pages with less text are read whole, unless they mark their article. */
    private static final int LITTLE = 200;

    private static final int DEPTH_OF_MARKS = 3;

    /** The ways to mark an article, the surest first. */
    private enum Mark {
        BODY,
        ARTICLE,
        MAIN,
        NAME,
        NONE
    }

    private final Element[] best = new Element[Mark.values().length];
    private final int[] bestWeight = new int[best.length];

    /** Candidates by weight alone, inner ones before outer ones. */
    private final List<Element> parts = new ArrayList<>();

    private final List<Integer> weights = new ArrayList<>();

    /** What is named like the body of an article, inner ones before outer ones. */
    private final List<Weighed> bodies = new ArrayList<>();

    /** For each mark, how many bodies were known where its best element begins, and ends. */
    private final int[] bodiesBefore = new int[best.length];

    private final int[] bodiesAfter = new int[best.length];
    private int[] weightBefore = new int[64];
    private int[] bodyCount = new int[64];
    private int weight;
    private int links;
    private int tables;
    private Optional<Element> title = Optional.empty();
    private Optional<Element> time = Optional.empty();

    private record Weighed(Element element, int weight) {}

    private ArticleFinder(Element body) {
        Arrays.fill(best, body);
    }

    static Article find(Document page) {
        var body = page.body();
        if (!Pages.isWhole(page) && !isMarkedNear(body, 0)) {
            return new Article(body, false, Optional.empty(), Optional.empty());
        }
        var finder = new ArticleFinder(body);
        NodeTraversor.filter(finder, body);
        var found = finder.marked().or(() -> finder.heaviest(page)).orElse(body);
        return new Article(found, !found.equals(body), finder.title, finder.time);
    }

    /** Whether a fragment marks an article, which it does at its outside if at all. */
    private static boolean isMarkedNear(Element around, int depth) {
        for (Node node : around.childNodes()) {
            if (node instanceof Element element
                    && Kind.of(element) == Kind.BLOCK
                    && !element.normalName().equals("p")
                    && (markOf(element) != Mark.NONE
                            || depth < DEPTH_OF_MARKS && isMarkedNear(element, depth + 1))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            weight += links > 0 ? 0 : Prose.ink(text.getWholeText());
        } else if (node instanceof Element element) {
            return enter(element, Kind.of(element), depth);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element, Kind kind, int depth) {
        switch (kind) {
            case SCRIPT, STYLE, SUBSTITUTE, CONTROL, NAVIGATION, PAGE_FOOTER, ASIDE, DRAWING -> {
                return FilterResult.SKIP_ENTIRELY;
            }
            case LINK -> links++;
            case TABLE -> tables++;
            case HEADING -> title = title.or(() -> titleIn(element));
            case PLAIN -> time = time.or(() -> timeIn(element));
            default -> {}
        }
        if (depth >= weightBefore.length) {
            weightBefore = Arrays.copyOf(weightBefore, 2 * depth);
            bodyCount = Arrays.copyOf(bodyCount, 2 * depth);
        }
        weightBefore[depth] = weight;
        bodyCount[depth] = bodies.size();
        return FilterResult.CONTINUE;
    }

    private static Optional<Element> titleIn(Element heading) {
        return heading.normalName().equals("h1") && heading.hasText()
                ? Optional.of(heading)
                : Optional.empty();
    }

    private static Optional<Element> timeIn(Element element) {
        return element.normalName().equals("time") && element.hasAttr("datetime")
                ? Optional.of(element)
                : Optional.empty();
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            var kind = Kind.of(element);
            links -= kind == Kind.LINK ? 1 : 0;
            tables -= kind == Kind.TABLE ? 1 : 0;
            if (kind == Kind.BLOCK) {
                weigh(element, weight - weightBefore[depth], bodyCount[depth]);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void weigh(Element element, int own, int inner) {
        int mark = markOf(element).ordinal();
        if (own > bestWeight[mark]) {
            bestWeight[mark] = own;
            best[mark] = element;
            bodiesBefore[mark] = inner;
            bodiesAfter[mark] = bodies.size();
        }
        if (mayBeNearlyAll(own) && element.attributesSize() > 0 && BodyNames.isBody(element)) {
            bodies.add(new Weighed(element, own));
        }
        if (own > 0 && tables == 0 && !element.normalName().equals("p")) {
            parts.add(element);
            weights.add(own);
        }
    }

    private static Mark markOf(Element element) {
        var name = element.normalName();
        if (name.equals("article")) {
            return isBody(element) ? Mark.BODY : Mark.ARTICLE;
        } else if (element.attributesSize() == 0) {
            return name.equals("main") ? Mark.MAIN : Mark.NONE;
        } else if (isBody(element)) {
            return Mark.BODY;
        } else if (name.equals("main") || element.attr("role").equals("main")) {
            return Mark.MAIN;
        }
        return BodyNames.isArticle(element) ? Mark.NAME : Mark.NONE;
    }

    private static boolean isBody(Element element) {
        return element.attr("itemprop").equalsIgnoreCase("articleBody");
    }

    private Optional<Element> marked() {
        for (int mark = 0; mark < Mark.NONE.ordinal(); mark++) {
            if (bestWeight[mark] > 0 && 2L * bestWeight[mark] >= weight) {
                return Optional.of(bodyOf(mark));
            }
        }
        return Optional.empty();
    }

    /**
     * The innermost body that holds nearly all of what is marked: what else is marked with it tells
     * who wrote the article, or asks to share it.
     */
    private Element bodyOf(int mark) {
        for (var body : bodies.subList(bodiesBefore[mark], bodiesAfter[mark])) {
            if (isNearlyAll(body.weight, bestWeight[mark])) {
                return body.element;
            }
        }
        return best[mark];
    }

    /** What is marked has half of the words, of which a body has nearly all. */
    private boolean mayBeNearlyAll(int own) {
        return own > 0 && 5L * own >= 2L * weight;
    }

    private static boolean isNearlyAll(int part, int whole) {
        return 5L * part >= 4L * whole;
    }

    private Optional<Element> heaviest(Document page) {
        if (weight < LITTLE || !Pages.isWhole(page)) {
            return Optional.empty();
        }
        for (int i = 0; i < parts.size(); i++) {
            if (isNearlyAll(weights.get(i), weight)) {
                return Optional.of(parts.get(i));
            }
        }
        return Optional.empty();
    }
}
