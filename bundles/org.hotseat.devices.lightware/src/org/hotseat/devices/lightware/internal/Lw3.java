// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.lightware.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hotseat.base.time.Deadline;
import org.hotseat.devices.matrix.Refusal;
import org.hotseat.devices.matrix.engine.Answers;
import org.hotseat.devices.matrix.engine.TalkException;
import org.hotseat.devices.matrix.engine.TextLine;

/**
 * Questions and answers of LW3. Every question has a signature, and its answer is what stands between the braces of
 * that signature; lines outside are news. Asked by one thread.
 */
final class Lw3 implements TextLine.Ear, AutoCloseable {

    private static final int SIGNATURES = 0x10000;
    private static final Pattern ERROR = Pattern.compile("%E(\\d{3}):?\\s*(.*)$");

    private record Answer(String signature, List<String> lines) {
    }

    private final TextLine line;
    private final Consumer<String> news;
    private final Consumer<String> over;
    private final Answers<Answer> answers = new Answers<>();
    private int signature;
    /** Used by the thread that reads. */
    private String open = "";
    private List<String> lines = new ArrayList<>();

    Lw3(TextLine line, Consumer<String> news, Consumer<String> over) {
        this.line = line;
        this.news = news;
        this.over = over;
    }

    void listen(ExecutorService readers) {
        line.listen(this, readers);
    }

    boolean isOpen() {
        return !answers.isOver();
    }

    /**
     * Asks.
     *
     * @param question without a signature
     * @param deadline until when
     * @return the lines of the answer; none of them tells an error
     * @throws TalkException REFUSED when one does
     */
    List<String> ask(String question, Deadline deadline) throws TalkException {
        signature = (signature + 1) % SIGNATURES;
        String mark = String.format(Locale.ROOT, "%04X", signature);
        answers.clear();
        line.send(mark + '#' + question + "\r\n");
        Answer answer = answers.await(deadline);
        while (!answer.signature().equals(mark)) {
            answer = answers.await(deadline);
        }
        for (String one : answer.lines()) {
            if (one.length() > 2 && (one.charAt(1) == 'E' || one.charAt(1) == 'F') && "nmp".indexOf(one.charAt(0)) >= 0
                    && one.charAt(2) == ' ') {
                throw new TalkException(refusal(one), one);
            }
        }
        return answer.lines();
    }

    /** Numbers differ between families, so the text is looked at first. */
    static Refusal refusal(String said) {
        Matcher error = ERROR.matcher(said);
        if (!error.find()) {
            return Refusal.OTHER;
        }
        String text = error.group(2).toLowerCase(Locale.ROOT);
        if (text.contains("invalid") || text.contains("not found") || text.contains("not exist")) {
            return Refusal.RANGE;
        }
        if (text.contains("denied")) {
            return Refusal.PRIVILEGE;
        }
        if (text.contains("busy")) {
            return Refusal.BUSY;
        }
        if (text.contains("locked")) {
            return Refusal.LOCKED;
        }
        if (text.contains("illegal")) {
            return Refusal.CONFLICT;
        }
        if (text.contains("timeout") || text.contains("time out")) {
            return Refusal.OFFLINE_ENDPOINT;
        }
        return text.contains("not implemented") ? Refusal.UNSUPPORTED : Refusal.OTHER;
    }

    @Override
    public void line(String text) {
        if (text.startsWith("{")) {
            open = text.substring(1);
            lines = new ArrayList<>();
        } else if (open.isEmpty() || text.startsWith("CHG ")) {
            news.accept(text);
        } else if (text.endsWith("}") && !text.endsWith("\\}")) {
            if (text.length() > 1) {
                lines.add(text.substring(0, text.length() - 1));
            }
            answers.put(new Answer(open, List.copyOf(lines)));
            open = "";
        } else {
            lines.add(text);
        }
    }

    @Override
    public boolean unfinished(String text) {
        return false;
    }

    @Override
    public void end(String reason) {
        answers.end();
        over.accept(reason);
    }

    /** What a property line says after its equals sign. */
    static String value(String property) {
        int at = property.indexOf('=');
        return at < 0 ? "" : property.substring(at + 1).replaceAll("\\\\(.)", "$1");
    }

    @Override
    public void close() {
        line.close();
    }
}
