// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.control;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Workers;

import com.google.gson.JsonObject;

/** Asks a running agent of this machine. Each question blocks until its deadline at the most. */
public final class ControlClient {

    private final Path path;
    private final Workers workers;
    private final Duration patience;

    /**
     * A client of one agent.
     *
     * @param path of the socket
     * @param workers whose timer ends a question that takes too long
     * @param patience for one question
     */
    public ControlClient(Path path, Workers workers, Duration patience) {
        this.path = path;
        this.workers = workers;
        this.patience = patience;
    }

    /**
     * Asks.
     *
     * @param type of the question
     * @param question its content
     * @return the answer
     * @throws FailureException UNREACHABLE when no agent runs, PERMISSION, TIMEOUT, else what the agent says
     */
    public JsonObject ask(String type, JsonObject question) throws FailureException {
        return ask(type, question, patience, step -> { });
    }

    /**
     * Asks something that may take longer.
     *
     * @param type of the question
     * @param question its content
     * @param longest for this question
     * @param told each step in between, as the agent tells it; on this thread
     * @return the answer
     * @throws FailureException as for other questions
     */
    public JsonObject ask(String type, JsonObject question, Duration longest, Consumer<String> told)
            throws FailureException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(path))) {
            ScheduledFuture<?> end = workers.timer().schedule(() -> {
                channel.close();
                return true;
            }, longest.toMillis(), TimeUnit.MILLISECONDS);
            try {
                new Frame(type, question).write(channel);
                Frame answer = Frame.read(channel, Frame.ANSWER);
                while (answer.type().equals("progress")) {
                    told.accept(answer.body().has("step") ? answer.body().get("step").getAsString() : "");
                    answer = Frame.read(channel, Frame.ANSWER);
                }
                if (!answer.type().equals("answer")) {
                    throw new FailureException(FailureCode.INVALID, "The agent refuses: "
                            + (answer.body().has("why") ? answer.body().get("why").getAsString() : "no reason") + '.',
                            "");
                }
                return answer.body();
            } finally {
                end.cancel(false);
            }
        } catch (AsynchronousCloseException late) {
            throw new FailureException(new Failure(FailureCode.TIMEOUT, "The agent does not answer within "
                    + longest.toSeconds() + " s.", "Look at its log, then restart it."), late);
        } catch (IOException failed) {
            throw new FailureException(failure(failed), failed);
        }
    }

    private Failure failure(IOException failed) {
        if (Files.exists(path) && !Files.isWritable(path)) {
            return new Failure(FailureCode.PERMISSION, "This user may not ask the agent.",
                    "Do it as root or as the agent's user.");
        }
        return new Failure(FailureCode.UNREACHABLE, "No agent answers on " + path + " (" + failed.getMessage() + ").",
                "Start it: systemctl start hotseat-agent, or hotseat-agent run.");
    }

    /** Whether somebody listens there. */
    static boolean answers(Path path) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(path))) {
            return channel.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }
}
