package org.copydesk.parser.text;

import java.util.Arrays;
import java.util.TreeSet;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;
import org.antlr.v4.runtime.misc.Interval;
import org.copydesk.parser.grammar.LineLexer;
import org.jspecify.annotations.Nullable;

/**
 * Runs the line lexer on its automaton alone.
 *
 * <p>ANTLR’s own simulator leaves the automaton for every character that is not ASCII, and looks at
 * each character of a line whose type has long been settled. This one knows the few classes of
 * characters that the grammar can tell apart, and goes straight to the end of a line once nothing
 * before it can change anything.
 */
final class LineSimulator extends LexerATNSimulator {

    private static final int ASCII = 128;

    private static final ATN GRAMMAR = LineLexer._ATN;

    /** Where each class of characters begins; within a class the grammar sees no difference. */
    private static final int[] CLASS_STARTS = classStarts();

    private static final Automaton SHARED = new Automaton();

    private static final byte UNKNOWN = 0;
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final TextStream text;
    private final byte[] settled;

    private LineSimulator(Lexer lexer, TextStream text, Automaton automaton) {
        super(lexer, GRAMMAR, automaton.decisions, automaton.contexts);
        this.text = text;
        settled = automaton.settled;
    }

    /** A lexer of the lines of a text. */
    static LineLexer lexer(TextStream text) {
        return lexer(text, SHARED);
    }

    /** A lexer that goes by an automaton, and adds to it what it needs. */
    static LineLexer lexer(TextStream text, Automaton automaton) {
        var lexer = new LineLexer(text);
        lexer.setInterpreter(new LineSimulator(lexer, text, automaton));
        return lexer;
    }

    private static int[] classStarts() {
        var starts = new TreeSet<Integer>();
        starts.add(ASCII);
        for (var state : GRAMMAR.states) {
            for (var transition : state.getTransitions()) {
                if (transition.label() != null) {
                    for (Interval interval : transition.label().getIntervals()) {
                        starts.add(interval.a);
                        starts.add(interval.b + 1);
                    }
                }
            }
        }
        return starts.tailSet(ASCII).stream().mapToInt(Integer::intValue).toArray();
    }

    /** The edge that a character takes: its own if it is ASCII, else that of its class. */
    private static int edge(int c) {
        if (c < ASCII) {
            return c;
        }
        int found = Arrays.binarySearch(CLASS_STARTS, c);
        return ASCII + (found >= 0 ? found : -found - 2);
    }

    // A state of the automaton is the same only if it is the very same.
    @Override
    @SuppressWarnings("ReferenceEquality")
    protected int execATN(CharStream input, DFAState start) {
        var state = start;
        int c = input.LA(1);
        while (true) {
            var target = target(state, c);
            // No rule of the grammar has the end of the text in it: nothing leads on from there.
            if (target == ERROR) {
                return failOrAccept(prevAccept, input, state.configs, c);
            }
            text.consume();
            if (target == state && isSettled(state)) {
                text.skipToLineEnd();
            }
            if (target.isAcceptState) {
                captureSimState(prevAccept, input, target);
            }
            c = input.LA(1);
            state = target;
        }
    }

    private DFAState target(DFAState state, int c) {
        var known = getExistingTargetState(state, c);
        return known == null ? computeTargetState(text, state, c) : known;
    }

    @Override
    protected @Nullable DFAState getExistingTargetState(DFAState state, int c) {
        return state.edges == null || c < MIN_DFA_EDGE ? null : state.edges[edge(c)];
    }

    @Override
    protected void addDFAEdge(DFAState from, int c, DFAState to) {
        if (c < MIN_DFA_EDGE) {
            return;
        }
        synchronized (from) {
            if (from.edges == null) {
                from.edges = new DFAState[ASCII + CLASS_STARTS.length];
            }
            from.edges[edge(c)] = to;
        }
    }

    private boolean isSettled(DFAState state) {
        if (state.stateNumber >= settled.length) {
            return false;
        }
        byte known = settled[state.stateNumber];
        if (known == UNKNOWN) {
            known = staysUntilLineEnd(state) ? YES : NO;
            settled[state.stateNumber] = known;
        }
        return known == YES;
    }

    /** Whether every character but a line end leads from a state back to it. */
    @SuppressWarnings("ReferenceEquality")
    private boolean staysUntilLineEnd(DFAState state) {
        for (int edge = 0; edge < ASCII + CLASS_STARTS.length; edge++) {
            int c = edge < ASCII ? edge : CLASS_STARTS[edge - ASCII];
            boolean lineEnd = c == '\n' || c == '\r';
            if (!lineEnd && c <= Character.MAX_VALUE && target(state, c) != state) {
                return false;
            }
        }
        return true;
    }

    /** The automaton of the grammar, as far as texts have asked for it; threads may share one. */
    static final class Automaton {

        private final DFA[] decisions = new DFA[GRAMMAR.getNumberOfDecisions()];
        private final PredictionContextCache contexts = new PredictionContextCache();

        /**
         * For each state, whether only a line end leads out of it. Written by any thread: all find
         * the same.
         */
        private final byte[] settled = new byte[256];

        Automaton() {
            Arrays.setAll(decisions, i -> new DFA(GRAMMAR.getDecisionState(i), i));
        }
    }
}
