package org.copydesk.cli;

import java.nio.ByteBuffer;

/**
 * What came of a job.
 *
 * @param remarks what is to be said, as text
 * @param output what is to go to standard output
 * @param tally one input, counted
 */
record Outcome(String remarks, ByteBuffer output, Tally tally) {}
