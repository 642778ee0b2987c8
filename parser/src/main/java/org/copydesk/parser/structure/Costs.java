package org.copydesk.parser.structure;

/**
 * How newsletters are made in a kind of notation, in numbers.
 *
 * @param first what an issue begins and ends with
 * @param next which role follows which
 * @param looks what each role looks like
 * @param space how much the space before a block speaks against a role
 */
record Costs(CostTable first, CostTable next, CostTable looks, CostTable space) {}
