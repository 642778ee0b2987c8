/**
 * How fast Copydesk is, beside its peers: one class a question, and a program that asks them all.
 */
@NullMarked
package org.copydesk.benchmarks;

import org.jspecify.annotations.NullMarked;
