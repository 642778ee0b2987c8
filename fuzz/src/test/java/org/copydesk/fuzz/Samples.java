package org.copydesk.fuzz;

/** A small issue in each notation, with something of everything. */
final class Samples {

    static final String MARKDOWN =
            """
            ---
            title: Issue 7
            date: 2026-11-22
            authors: [Jo, Lee]
            ---

            Dear friends,

            It’s *snowing* & we **read** [a paper](https://a.example "A").[^1]

            1. One
               - [x] Deeper
            2. Two

            Keep learning!

            Andrew

            ***

            ## News

            ![A robot](r.png)

            ### Robots Cook

            *They learned it by watching.*

            **What’s new:** A robot `cooks` x<sup>2</sup> ~~soup~~.

            **How it works:**

            - First.
            - Second.

            | Dish | Time |
            |:-----|-----:|
            | Soup | 5 min |

            > Very good.

            ```java
            int i;
            ```

            [^1]: A note.
            """;

    static final String HTML =
            """
            <!DOCTYPE html><html lang="en"><head><title>Issue 7 | The Courier</title></head><body>
            <article><h1>Issue 7</h1><p>Dear friends,</p><p>It&rsquo;s <em>snowing</em> &amp; we read
            <a href="https://a.example/?utm_source=b">a paper</a>.<br>More.</p>
            <ul><li>One<ul><li><input type=checkbox>Deeper</li></ul></li></ul><p>Andrew</p><hr>
            <h2>News</h2><figure><img src="r.png" alt="A robot"><figcaption>It cooks.</figcaption></figure>
            <p><strong>What&#8217;s new:</strong>&nbsp;A robot cooks x<sup>2</sup>.</p>
            <table><tr><th>Dish</th></tr><tr><td>Soup</td></tr></table>
            <blockquote><p>Good.</p></blockquote><pre><code>int i;</code></pre></article></body></html>
            """;

    static final String JSON =
            """
            {"copydesk": 1, "type": "issue", "metadata": {"title": "Issue 7"}, "sections": [
            {"type": "section", "items": []}]}
            """;

    static final String PROFILE =
            """
            name: house
            extends: english
            salutations: [Hello]
            sections:
              - News
            labels:
              whats-new: [What's new]
            expectations: {letter: true, min-stories: 1}
            """;

    static final String CONFIGURATION =
            """
            profile: the-batch
            extends: strict
            rules:
              text/double-blank: error
              headline/length: {severity: note, max: 10}
            overrides:
              - files: ["drafts/**"]
                rules: {text/placeholder: warning}
            patterns:
              - id: house/no-robots
                in: [headline, dek]
                forbid: (?i)robot
                message: no robots
            """;

    private Samples() {}
}
