package org.copydesk.benchmarks;

/** A question to which the length of what is read or written belongs. */
interface Measured {

    /** How many bytes, in UTF-8, one operation on these documents reads or writes. */
    long bytes(Texts texts);
}
