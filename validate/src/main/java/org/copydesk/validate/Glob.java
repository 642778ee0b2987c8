package org.copydesk.validate;

import java.util.regex.Pattern;

/**
 * A pattern of paths: {@code *} stands for anything in a name, {@code **} for any folders, {@code
 * ?} for one character, <code>{a,b}</code> for either. A pattern without a slash is a pattern of
 * file names.
 */
final class Glob {

    private final Pattern pattern;

    private Glob(Pattern pattern) {
        this.pattern = pattern;
    }

    static Glob of(String glob) {
        var anywhere = glob.indexOf('/') < 0 ? "**/" + glob : glob;
        var regex = new StringBuilder();
        int braces = 0;
        for (int i = 0; i < anywhere.length(); i++) {
            char c = anywhere.charAt(i);
            if (anywhere.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (anywhere.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else {
                regex.append(one(c, braces));
                braces += c == '{' ? 1 : c == '}' && braces > 0 ? -1 : 0;
            }
        }
        return new Glob(Pattern.compile(braces == 0 ? regex.toString() : Pattern.quote(glob)));
    }

    private static String one(char c, int braces) {
        return switch (c) {
            case '*' -> "[^/]*";
            case '?' -> "[^/]";
            case '{' -> "(?:";
            case '}' -> braces > 0 ? ")" : Pattern.quote("}");
            case ',' -> braces > 0 ? "|" : ",";
            default -> Pattern.quote(String.valueOf(c));
        };
    }

    boolean matches(String path) {
        var plain = path.replace('\\', '/');
        return pattern.matcher(plain.startsWith("./") ? plain.substring(2) : plain).matches();
    }
}
