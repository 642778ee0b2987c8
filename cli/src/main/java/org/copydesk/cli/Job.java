package org.copydesk.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One input and where its output goes.
 *
 * @param target the file to write; none for standard output
 */
record Job(Input input, Optional<Path> target) {}
