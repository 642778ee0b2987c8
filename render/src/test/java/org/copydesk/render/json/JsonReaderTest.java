package org.copydesk.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copydesk.model.Block;
import org.copydesk.model.Emphasis;
import org.copydesk.model.Inline;
import org.copydesk.model.Issue;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Quote;
import org.copydesk.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class JsonReaderTest {

    private final JsonReader reader = new JsonReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | 1:1: an issue names the version of its format: “copydesk”: 1",
                "{'copydesk':7} | 1:1: this is version 7 of the format; what can be read is 1",
                "{'copydesk':1,'fronts':[]} | 1:15: an issue has no “fronts”; did you mean “front”?",
                "{'copydesk':1,'letter':{'sign_off':[]}} | 1:25: a letter has no “sign_off”; did you mean “signOff”?",
                "{'copydesk':1,'front':[{'type':'paragraf'}]} | 1:32: “paragraf” is not a block; did you mean “paragraph”?",
                "{'copydesk':1,'front':[{'type':'text'}]} | 1:32: “text” is not a block; a block is “paragraph”, “heading”, “list”, “figure”, “quote”, “code-block”, “table”, “rule”, “raw-block”, “footnote”",
                "{'copydesk':1,'front':[{'content':[]}]} | 1:24: this needs a “type”, to be a block",
                "{'copydesk':1,'front':['x']} | 1:23: “front” of an issue is an array of objects",
                "{'copydesk':1,'front':[1]} | 1:24: “front” can’t hold a number",
                "{'copydesk':1,'front':[null]} | 1:24: “front” can’t hold null",
                "{'copydesk':1,'front':null} | 1:23: “front” can’t be null",
                "{'copydesk':1,'letter':'x'} | 1:24: “letter” of an issue is an object",
                "{'copydesk':'1'} | 1:13: “copydesk” of an issue is a whole number",
                "{'copydesk':1,'copydesk':1} | 1:15: “copydesk” is here twice",
                "{'copydesk':99999999999} | 1:13: this number is too large",
                "{'copydesk':1.5} | 1:13: “copydesk” can’t be a number",
                "{'copydesk':1,'metadata':{'date':'soon'}} | 1:26: a date is written 2020-05-13, not soon",
                "{'copydesk':1,'front':[{'type':'heading'}]} | 1:24: a heading has level 1 to 6, not 0",
                "{'copydesk':1,'front':[{'content':[],'type':'quote'}]} | 1:24: a quote has no “content”; there is “blocks”",
                "{'copydesk':1,'sections':[{'items':[{'type':'list-item'}]}]} | 1:36: “items” of a section is an array of objects",
                "{'copydesk':-1} | 1:1: this is version -1 of the format; what can be read is 1",
                "{'copydesk':true} | 1:13: “copydesk” of an issue is a whole number",
                "{'type':'letter','copydesk':1} | 1:9: an issue must stand here, not “letter”",
                "{'copydesk':1,'letter':{'type':1}} | 1:32: a “type” is a string, not a number",
                "{'copydesk':1,'front':'x'} | 1:23: “front” of an issue is an array of objects",
                "{'copydesk':1,'front':[{'type':'rule'},'x']} | 1:23: “front” of an issue is an array of objects",
                "{'copydesk':1,'front':[[]]} | 1:24: “front” can’t hold an array",
                "{'copydesk':1,'front':[true]} | 1:24: “front” can’t hold true or false",
                "{'copydesk':1,'front':[{'xx':{'a':[{}]},'type':'rule'}]} | 1:24: a rule has no “xx”",
                "{'copydesk':1,'front':[{'level':'x','type':'heading'}]} | 1:24: “level” of a heading is a whole number",
                "{'copydesk':1,'front':[{'content':[],'content':[],'type':'paragraph'}]} | 1:38: “content” is here twice",
                "{'copydesk':1,'front':[{'type':'list','loose':1}]} | 1:47: “loose” of a list is true or false",
                "{'copydesk':1,'metadata':{'extra':{'a':['b'],'a':['c']}}} | 1:46: “a” is here twice",
                "{'copydesk':1,'metadata':{'extra':{'a':'b'}}} | 1:40: “a” is an array of strings, not a string",
                "{'copydesk':1,'metadata':{'extra':{'a':['b',null]}}} | 1:45: “a” holds strings, not null",
                "{'copydesk':1,'metadata':{'authors':[{}]}} | 1:37: “authors” of a metadata is an array of strings",
                "{'copydesk':1,'metadata':{'title':{}}} | 1:35: “title” of a metadata is a string",
                "{'copydesk':1,'metadata':{'Publi_Cation':''}} | 1:27: a metadata has no “Publi_Cation”; did you mean “publication”?",
                "{'span':[1,{'a':[2]}],'line':{},'column':[],'copydesk':1,'fron':1} | 1:58: an issue has no “fron”; did you mean “front”?",
                "[] | 1:1: an issue must stand here, an object, not an array",
                "{'copydesk':1} {} | 1:16: the issue has ended, but something follows",
                "{'copydesk':1, | 1:15: the JSON ends before the issue does",
                "{'copydesk':1 'x' | 1:15: this is not JSON: “\"” can’t stand here",
                "{'copydesk':1,'front':[;] | 1:24: this is not JSON: “;” can’t stand here",
                "x | 1:1: this is not JSON: “x” can’t stand here",
                "`` | 1:1: there is nothing here"
            })
    void whatIsWrongIsSaidInOurWordsWithItsPlace(String json, String message) {
        assertThatThrownBy(() -> reader.read(json.replace('\'', '"')))
                .isInstanceOf(UnreadableIssueException.class)
                .hasMessage(message);
    }

    @Test
    void linesAreCounted() {
        assertThatThrownBy(() -> reader.read("{\n  \"copydesk\": 1,\r\n  \"oops\": 1\n}"))
                .isInstanceOfSatisfying(
                        UnreadableIssueException.class,
                        e -> assertThat(e.position()).hasToString("3:3"));
    }

    @Test
    void aMapperReportsTheSameWordsAsItsOwnException() {
        var mapper = JsonMapper.builder().addModule(new CopydeskModule()).build();
        assertThatThrownBy(() -> mapper.readValue("{\"copydesk\":1,\"fronts\":[]}", Issue.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("an issue has no “fronts”; did you mean “front”?");
    }

    @Test
    void aMapperReadsNodesByThemselves() {
        var mapper = JsonMapper.builder().findAndAddModules().build();
        var paragraph = Paragraph.of("Hello");
        var json = "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"Hello\"}]}";
        assertThat(mapper.writeValueAsString(paragraph)).isEqualTo(json);
        assertThat(mapper.readValue(json, Paragraph.class)).isEqualTo(paragraph);
        assertThat(mapper.readValue(json, Block.class)).isEqualTo(paragraph);
    }

    @Test
    void bytesAndReadersAreReadToTheirEnd() throws IOException {
        var json = "\uFEFF{\"copydesk\":1,\"front\":[{\"type\":\"rule\"}]}\n";
        var issue = reader.read(json);
        assertThat(issue.front()).hasSize(1);
        assertThat(reader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(issue);
        assertThatThrownBy(
                        () -> reader.read(new ByteArrayInputStream(new byte[] {'{', (byte) 0xFF})))
                .isInstanceOf(IOException.class)
                .hasMessage("JSON is written in UTF-8, and this is not");
    }

    @Test
    void nestingHasALimitInBothDirections() {
        var deep = "{\"type\":\"quote\",\"blocks\":[".repeat(600) + "]}".repeat(600);
        assertThatThrownBy(() -> reader.read("{\"copydesk\":1,\"front\":[" + deep + "]}"))
                .isInstanceOf(UnreadableIssueException.class)
                .hasMessageEndingWith(
                        "this is nested deeper than 1000 levels, or too long to read");
        var allowed = nested(490);
        assertThat(reader.read(new JsonRenderer().render(allowed))).isEqualTo(allowed);
        assertThatThrownBy(() -> new JsonRenderer().render(nested(510)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the issue is nested deeper than 1000 levels");
    }

    private static Issue nested(int levels) {
        Block quote = Paragraph.of("x");
        Inline words = new Text("x");
        for (int i = 0; i < levels; i++) {
            quote = new Quote(List.of(quote));
            words = new Emphasis(List.of(words));
        }
        return Issue.builder().front(quote).front(new Paragraph(List.of(words))).build();
    }

    @Test
    void noTextMakesItFailOtherwise() {
        var json = new JsonRenderer().render(new org.copydesk.render.RandomIssues(7).issue());
        for (int i = 0; i < json.length(); i += 1 + json.length() / 3_000) {
            for (var cut :
                    List.of(
                            json.substring(0, i),
                            json.substring(0, i) + json.substring(i + 1),
                            json.substring(i))) {
                try {
                    reader.read(cut);
                } catch (UnreadableIssueException expected) {
                    assertThat(expected.words()).isNotBlank();
                }
            }
        }
    }
}
