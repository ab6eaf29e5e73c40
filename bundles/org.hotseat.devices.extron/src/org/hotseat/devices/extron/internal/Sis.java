// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.extron.internal;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hotseat.base.time.Deadline;
import org.hotseat.devices.matrix.Refusal;
import org.hotseat.devices.matrix.engine.Answers;
import org.hotseat.devices.matrix.engine.TalkException;
import org.hotseat.devices.matrix.engine.TalkException.Kind;
import org.hotseat.devices.matrix.engine.TextLine;

/**
 * Questions and answers of SIS. Answers name no question, so exactly one is open, and an answer is known by its form.
 * A prompt has no line end. What else has none counts as a line after two silences, for half a number is another one.
 */
final class Sis implements TextLine.Ear, AutoCloseable {

    /** An output and its input, by itself or as the answer to a take. */
    static final Pattern TIE = Pattern.compile("Out0*(\\d+) In0*(\\d+) \\w+");

    private static final Pattern ERROR = Pattern.compile("E(\\d\\d)");
    private static final String PROMPT = "Password:";
    private static final String SIGNED_IN = "Login ";
    /** Longer than the silence after which a prompt counts as a line. */
    private static final Duration BANNER = Duration.ofMillis(200);
    /** A device that has a password asks for it, also over a slow line; only one that has none is waited for so long. */
    private static final Duration PROMPTED = Duration.ofSeconds(3);
    private static final Map<String, Refusal> REFUSALS = Map.ofEntries(Map.entry("01", Refusal.RANGE),
            Map.entry("10", Refusal.UNSUPPORTED), Map.entry("12", Refusal.RANGE), Map.entry("13", Refusal.RANGE),
            Map.entry("14", Refusal.CONFLICT), Map.entry("17", Refusal.CONFLICT), Map.entry("22", Refusal.BUSY),
            Map.entry("24", Refusal.PRIVILEGE), Map.entry("25", Refusal.OFFLINE_ENDPOINT),
            Map.entry("26", Refusal.BUSY), Map.entry("96", Refusal.OFFLINE_ENDPOINT),
            Map.entry("97", Refusal.OFFLINE_ENDPOINT), Map.entry("98", Refusal.CONFLICT),
            Map.entry("99", Refusal.CONFLICT));

    private final TextLine line;
    private final Consumer<Matcher> ties;
    private final Consumer<String> over;
    private final Answers<String> answers = new Answers<>();
    /** Whether the device asks for a password that it was not given; set before the prompt counts as an answer. */
    private volatile boolean asks;
    /** What was followed by silence once; used by the thread that reads. */
    private String waiting = "";

    Sis(TextLine line, Consumer<Matcher> ties, Consumer<String> over) {
        this.line = line;
        this.ties = ties;
        this.over = over;
    }

    void listen(ExecutorService readers) {
        line.listen(this, readers);
    }

    boolean isOpen() {
        return !answers.isOver();
    }

    /** Reads what the device says at the beginning, and signs in when it asks for that. */
    void signIn(String password, Deadline deadline) throws TalkException {
        boolean prompted = false;
        Duration first = password.isEmpty() ? BANNER : PROMPTED;
        while (true) {
            String text;
            try {
                text = answers.await(earlier(prompted ? deadline.left() : first, deadline));
            } catch (TalkException quiet) {
                if (answers.isOver() || prompted) {
                    throw quiet;
                }
                return;
            }
            if (text.startsWith(SIGNED_IN)) {
                return;
            }
            if (text.endsWith(PROMPT)) {
                if (prompted || password.isEmpty()) {
                    throw new TalkException(Kind.SIGN_IN, text);
                }
                prompted = true;
                asks = false;
                line.send(password + '\r');
            }
        }
    }

    private static Deadline earlier(Duration span, Deadline deadline) {
        Duration left = deadline.left();
        return Deadline.in(span.compareTo(left) < 0 ? span : left);
    }

    /**
     * Asks.
     *
     * @param question with whatever ends it
     * @param form of the answer; ties of other outputs are news
     * @param deadline until when
     * @return the answer, matched
     * @throws TalkException REFUSED when it is an error; SIGN_IN when the device wants a password first
     */
    Matcher ask(String question, Pattern form, Deadline deadline) throws TalkException {
        answers.clear();
        if (asks) { // the prompt may have come just before that
            throw new TalkException(Kind.SIGN_IN, PROMPT);
        }
        line.send(question);
        while (true) {
            String text = answers.await(deadline);
            Matcher answer = form.matcher(text);
            if (answer.matches()) {
                return answer;
            }
            if (text.endsWith(PROMPT)) {
                throw new TalkException(Kind.SIGN_IN, text);
            }
            Matcher error = ERROR.matcher(text);
            if (error.matches()) {
                throw new TalkException(REFUSALS.getOrDefault(error.group(1), Refusal.OTHER), text);
            }
        }
    }

    @Override
    public void line(String text) {
        String said = text.strip();
        if (said.isEmpty()) {
            return;
        }
        Matcher tie = TIE.matcher(said);
        if (tie.matches()) {
            ties.accept(tie);
        }
        if (said.endsWith(PROMPT)) {
            asks = true;
        }
        answers.put(said);
    }

    @Override
    public boolean unfinished(String text) {
        if (text.endsWith(PROMPT) || text.equals(waiting)) {
            waiting = "";
            line(text);
            return true;
        }
        waiting = text;
        return false;
    }

    @Override
    public void end(String reason) {
        answers.end();
        over.accept(reason);
    }

    @Override
    public void close() {
        line.close();
    }
}
