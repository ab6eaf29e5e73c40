// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.monitor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Asks a program of QEMU over its monitor (QMP), one thing after the other. A program talks to one at a time: another
 * one waits until this is closed. An answer that came too late is known by its number and not taken for another one's.
 * Thread-safe.
 */
public final class Monitor implements AutoCloseable {

    private final Path socket;
    private final Lines lines;
    private final ReentrantLock turn = new ReentrantLock();
    private long last;

    private Monitor(Path socket, Lines lines) {
        this.socket = socket;
        this.lines = lines;
    }

    /**
     * Connects.
     *
     * @param socket of the program
     * @param deadline the program's greeting comes before
     * @return to be closed
     * @throws FailureException UNREACHABLE when nobody listens; TIMEOUT when somebody else is connected
     */
    public static Monitor connect(Path socket, Deadline deadline) throws FailureException {
        Monitor monitor = new Monitor(socket, open(socket));
        boolean ready = false;
        try {
            monitor.greet(deadline);
            ready = true;
            return monitor;
        } finally {
            if (!ready) {
                monitor.close();
            }
        }
    }

    private static Lines open(Path socket) throws FailureException {
        try {
            return Lines.connect(socket);
        } catch (IOException nobody) {
            throw broken(socket, nobody);
        }
    }

    private void greet(Deadline deadline) throws FailureException {
        try {
            lines.next(deadline);
        } catch (IOException broken) {
            throw broken(socket, broken);
        }
        ask("qmp_capabilities", new JsonObject(), deadline);
    }

    /**
     * Asks for something.
     *
     * @param command its name
     * @param arguments of it
     * @param deadline the answer comes before; what was asked may be done later nevertheless
     * @return the answer
     * @throws FailureException OTHER with the program's words when it refuses; TIMEOUT; UNREACHABLE when the connection
     *         is broken, which it stays
     */
    public JsonElement ask(String command, JsonObject arguments, Deadline deadline) throws FailureException {
        try {
            if (!turn.tryLock(deadline.leftMillis(), TimeUnit.MILLISECONDS)) {
                throw new FailureException(FailureCode.TIMEOUT, NLS.bind(Messages.busy, socket), "");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, NLS.bind(Messages.busy, socket)), ended);
        }
        try {
            return answer(command, arguments, deadline);
        } catch (IOException | JsonParseException broken) {
            lines.close();
            throw broken(socket, broken);
        } finally {
            turn.unlock();
        }
    }

    private JsonElement answer(String command, JsonObject arguments, Deadline deadline)
            throws IOException, FailureException {
        String id = Long.toString(++last);
        JsonObject question = new JsonObject();
        question.addProperty("execute", command);
        question.add("arguments", arguments);
        question.addProperty("id", id);
        lines.write(question.toString(), deadline);
        while (true) {
            JsonElement heard = JsonParser.parseString(lines.next(deadline));
            if (heard instanceof JsonObject answer && Words.text(answer, "id").equals(id)) {
                return checked(command, answer);
            }
        }
    }

    private static JsonElement checked(String command, JsonObject answer) throws FailureException {
        @Nullable JsonElement result = answer.get("return");
        if (result == null) {
            String why = Words.part(answer, "error").map(error -> Words.text(error, "desc")).orElse("");
            throw new FailureException(FailureCode.OTHER, NLS.bind(Messages.refused, command, why), "");
        }
        return result;
    }

    /**
     * Whether it can still be asked.
     *
     * @return false when it is closed, or broke
     */
    public boolean isOpen() {
        return lines.isOpen();
    }

    @Override
    public void close() {
        lines.close();
    }

    static FailureException late(Path socket) {
        return new FailureException(FailureCode.TIMEOUT, NLS.bind(Messages.late, socket), "");
    }

    private static FailureException broken(Path socket, Exception why) {
        return new FailureException(new Failure(FailureCode.UNREACHABLE, NLS.bind(Messages.broken, socket,
                String.valueOf(why.getMessage()))), why);
    }
}
