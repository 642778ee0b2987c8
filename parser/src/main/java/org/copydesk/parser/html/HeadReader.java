package org.copydesk.parser.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.model.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what a page says of itself: title, publication, authors, date, language, address. */
final class HeadReader {

    /** What is worth keeping besides. */
    private static final Set<String> EXTRA =
            Set.of(
                    "description",
                    "keywords",
                    "og:description",
                    "og:image",
                    "article:section",
                    "article:tag",
                    "article:modified_time");

    private static final List<String> BEFORE_SITE =
            List.of(" | ", " – ", " — ", " - ", " · ", " :: ");

    private final Document page;
    private final Map<String, List<String>> meta = new LinkedHashMap<>();
    private String title = "";
    private String canonical = "";
    private final MachineData data = new MachineData();

    private HeadReader(Document page) {
        this.page = page;
        page.head().children().forEach(this::read);
    }

    static Metadata read(Document page, Article article) {
        return new HeadReader(page).metadata(article);
    }

    private void read(Element element) {
        switch (element.normalName()) {
            case "title" -> title = title.isEmpty() ? PictureReader.line(element.text()) : title;
            case "link" -> {
                if (element.attr("rel").equalsIgnoreCase("canonical")) {
                    canonical = element.attr("href").strip();
                }
            }
            case "meta" -> readMeta(element);
            case "script" -> data.read(element);
            default -> {}
        }
    }

    private void readMeta(Element element) {
        var name = element.hasAttr("property") ? element.attr("property") : element.attr("name");
        var key = name.isEmpty() ? element.attr("itemprop") : name;
        var content = PictureReader.line(element.attr("content"));
        if (!key.isBlank() && !content.isEmpty()) {
            meta.computeIfAbsent(key.strip().toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                    .add(content);
        }
    }

    private Metadata metadata(Article article) {
        var metadata = Metadata.builder();
        var named = first("og:site_name", "application-name");
        var publication = named.isEmpty() ? data.publisher() : named;
        metadata.publication(publication);
        metadata.title(titleOf(article, publication));
        metadata.authors(authors());
        metadata.language(language());
        metadata.url(canonical.isEmpty() ? first("og:url") : canonical);
        date(article).ifPresent(metadata::date);
        meta.forEach(
                (key, values) -> {
                    if (EXTRA.contains(key)) {
                        values.forEach(value -> metadata.extra(key, value));
                    }
                });
        return metadata.build();
    }

    private String first(String... keys) {
        for (var key : keys) {
            var values = meta.getOrDefault(key, List.of());
            if (!values.isEmpty()) {
                return values.get(0);
            }
        }
        return "";
    }

    private String titleOf(Article article, String publication) {
        var said = first("og:title", "twitter:title", "citation_title");
        var heading = article.title().map(Element::text).map(PictureReader::line).orElse("");
        if (!said.isEmpty()) {
            return said;
        }
        return title.isEmpty() ? heading : withoutSite(heading, publication);
    }

    /** Many pages put their name behind the title. */
    private String withoutSite(String heading, String publication) {
        for (var separator : BEFORE_SITE) {
            if (!heading.isEmpty() && title.startsWith(heading + separator)) {
                return heading;
            }
            int at = title.lastIndexOf(separator);
            if (at > 0) {
                var site = title.substring(at + separator.length());
                return site.equalsIgnoreCase(publication) ? title.substring(0, at) : title;
            }
        }
        return title;
    }

    /** Facebook wants addresses of profiles as authors: these are no names. */
    private List<String> authors() {
        for (var key : List.of("author", "article:author", "citation_author", "dc.creator")) {
            var names =
                    meta.getOrDefault(key, List.of()).stream()
                            .filter(name -> !name.startsWith("http"))
                            .distinct()
                            .toList();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return first("twitter:label1").equalsIgnoreCase("written by")
                ? meta.getOrDefault("twitter:data1", List.of())
                : data.authors();
    }

    private String language() {
        var root = page.firstElementChild();
        var language = root == null ? "" : root.attr("lang").strip();
        return language.isEmpty() ? first("og:locale").replace('_', '-') : language;
    }

    private Optional<LocalDate> date(Article article) {
        var said =
                first(
                        "article:published_time",
                        "datepublished",
                        "date",
                        "dc.date",
                        "pubdate",
                        "citation_publication_date",
                        "dcterms.date",
                        "dcterms.created",
                        "parsely-pub-date",
                        "sailthru.date");
        var time = article.time().map(element -> element.attr("datetime")).orElse("");
        return dateIn(said).or(() -> dateIn(data.published())).or(() -> dateIn(time));
    }

    private static Optional<LocalDate> dateIn(String text) {
        var day = text.strip();
        try {
            return day.length() < 10
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(day.substring(0, 10).replace('/', '-')));
        } catch (DateTimeException notDated) {
            return Optional.empty();
        }
    }
}
