package org.copydesk.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the command: that of its module or, on the class path, of its jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var module =
                Optional.ofNullable(Version.class.getModule().getDescriptor())
                        .flatMap(d -> d.rawVersion());
        var jar = Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
        return new String[] {"copydesk " + module.or(() -> jar).orElse("(unpackaged)")};
    }
}
