/**
 * The lines of an issue in plain text: a token is a line, its line end included.
 *
 * Every character belongs to exactly one token. Where two rules match a line, the first wins; the last rule takes any
 * line. What a line means is not decided here: that takes the lines around it and a profile.
 */
lexer grammar LineLexer;

/** A line with nothing to see on it. */
BLANK : SPACE+ EOL? | SPACE* EOL ;

/** A line that only draws a rule, such as `* * *` or `-----`, or parts a signature from a mail (RFC 3676, 4.3). */
RULE : SPACE* (STROKE SPACE*) (STROKE SPACE*) (STROKE SPACE*)+ EOL? | '--' ' '? EOL? ;

/** A line that opens an item of a list: a bullet, or a character that serves as one and a blank, before the text. */
BULLET : SPACE* ([•◦▪‣●○■] SPACE* | [*\-–+·] SPACE+) VISIBLE REST EOL? ;

/** A line that opens a numbered item of a list: `1. ` or `1) ` before the text. */
NUMBER : SPACE* DIGIT DIGIT? DIGIT? [.)] SPACE+ VISIBLE REST EOL? ;

/** A line set in from the margin. */
INDENTED : [ \t] SPACE* VISIBLE REST EOL? ;

/** Any other line. */
LINE : ~[\r\n]+ EOL? ;

/** What follows on the line. */
fragment REST : ~[\r\n]* ;

/** A character that shows. */
fragment VISIBLE : ~[ \t\u00A0\u00AD\u200B-\u200F\u2028\u2029\u2060\uFEFF\r\n] ;

/** A blank, or a character that does not show: no-break space, soft hyphen, zero-width characters, byte order mark. */
fragment SPACE : [ \t\u00A0\u00AD\u200B-\u200F\u2028\u2029\u2060\uFEFF] ;

/** What rules are drawn with. */
fragment STROKE : [*\-_=~—─━═] ;

/** A digit. */
fragment DIGIT : [0-9] ;

/** The end of a line: LF, CRLF or CR. */
fragment EOL : '\r' '\n'? | '\n' ;
