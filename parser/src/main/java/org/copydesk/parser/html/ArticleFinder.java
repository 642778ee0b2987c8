package org.copydesk.parser.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<String> CONTENT_NAMES =
            Set.of(
                    "article-body",
                    "article-content",
                    "article__body",
                    "article__content",
                    "available-content",
                    "body-markup",
                    "c-content",
                    "content-body",
                    "entry-content",
                    "gh-content",
                    "markdown-body",
                    "newsletter-content",
                    "page-content",
                    "post-body",
                    "post-content",
                    "post-full-content",
                    "post__content",
                    "story-body");

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
    private int[] weightBefore = new int[64];
    private int weight;
    private int links;
    private int tables;
    private Optional<Element> title = Optional.empty();
    private Optional<Element> time = Optional.empty();

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
        }
        weightBefore[depth] = weight;
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
                weigh(element, weight - weightBefore[depth]);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void weigh(Element element, int own) {
        int mark = markOf(element).ordinal();
        if (own > bestWeight[mark]) {
            bestWeight[mark] = own;
            best[mark] = element;
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
        return isNamed(element) ? Mark.NAME : Mark.NONE;
    }

    private static boolean isBody(Element element) {
        return element.attr("itemprop").equalsIgnoreCase("articleBody");
    }

    private static boolean isNamed(Element element) {
        var names = element.className().toLowerCase(Locale.ROOT).split("\\s+", 12);
        return CONTENT_NAMES.contains(element.id().toLowerCase(Locale.ROOT))
                || Arrays.stream(names).anyMatch(CONTENT_NAMES::contains);
    }

    private Optional<Element> marked() {
        for (int mark = 0; mark < Mark.NONE.ordinal(); mark++) {
            if (bestWeight[mark] > 0 && 2L * bestWeight[mark] >= weight) {
                return Optional.of(best[mark]);
            }
        }
        return Optional.empty();
    }

    private Optional<Element> heaviest(Document page) {
        if (weight < LITTLE || !Pages.isWhole(page)) {
            return Optional.empty();
        }
        for (int i = 0; i < parts.size(); i++) {
            if (5L * weights.get(i) >= 4L * weight) {
                return Optional.of(parts.get(i));
            }
        }
        return Optional.empty();
    }
}
