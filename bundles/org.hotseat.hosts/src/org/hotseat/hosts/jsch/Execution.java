// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.jsch;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.hosts.Command;
import org.hotseat.hosts.CommandResult;

import com.jcraft.jsch.ChannelExec;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;

/** One command on a channel of its own. */
final class Execution {

    private static final Logger LOG = System.getLogger(Execution.class.getName());
    private static final int OUTPUT_LIMIT = 16 << 20;
    /** Between the end of its output and the end of a command there is no event; most end at once. */
    private static final long FIRST_LOOK = TimeUnit.MICROSECONDS.toNanos(200);
    private static final long LONGEST_LOOK = TimeUnit.MILLISECONDS.toNanos(20);
    /** The library ends channels before it says that their session is down. */
    private static final Duration DOWN_LIMIT = Duration.ofMillis(250);
    private static final Duration KILL_LIMIT = Duration.ofSeconds(5);
    /** The shell tells its id first, so that it can be ended with everything that it started. */
    private static final String TELL_ID = "echo $$ >&2\n";

    private static final Pattern ID = Pattern.compile("(\\d+)\n");

    private final String name;
    private final Session session;
    private final JschLink.Shared shared;
    private final Collector output = new Collector(OUTPUT_LIMIT);
    private final Collector error = new Collector(OUTPUT_LIMIT);

    Execution(String name, Session session, JschLink.Shared shared) {
        this.name = name;
        this.session = session;
        this.shared = shared;
    }

    CommandResult run(Command command, Deadline deadline) throws FailureException {
        long begun = shared.clock().nanos();
        ChannelExec channel = open(command, deadline);
        try {
            awaitEnd(channel, deadline);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            abandon(channel);
            throw new FailureException(FailureCode.CANCELLED, Messages.cancelled, "");
        }
        int exit = channel.getExitStatus();
        if (exit < 0 && goesDown(session)) {
            throw Tunnel.broken(name);
        }
        if (output.overflowed() || error.overflowed()) {
            throw new FailureException(FailureCode.NO_RESOURCE, NLS.bind(Messages.tooMuch, name), "");
        }
        String errors = error.text();
        return new CommandResult(exit, output.text(), errors.substring(errors.indexOf('\n') + 1),
                Duration.ofNanos(shared.clock().nanos() - begun));
    }

    /** Whether a session is about to end: its channels end a moment before it says so. Blocks for a moment. */
    static boolean goesDown(Session session) {
        Deadline limit = Deadline.in(DOWN_LIMIT);
        while (session.isConnected() && !limit.isOver()) {
            LockSupport.parkNanos(FIRST_LOOK);
        }
        return !session.isConnected();
    }

    private ChannelExec open(Command command, Deadline deadline) throws FailureException {
        try {
            ChannelExec channel = (@Nullable ChannelExec) session.openChannel("exec");
            if (channel == null) { // the library's way to say that the session is going down
                throw Tunnel.broken(name);
            }
            channel.setCommand("exec /bin/sh -s");
            channel.setOutputStream(output);
            channel.setErrStream(error);
            OutputStream script = channel.getOutputStream(); // closed below, which is the end of the input
            channel.connect(deadline.leftMillis());
            script.write((TELL_ID + command.script() + '\n').getBytes(StandardCharsets.UTF_8));
            script.close();
            return channel;
        } catch (JSchException | IOException refused) {
            if (goesDown(session)) {
                throw Tunnel.broken(name);
            }
            FailureCode code = deadline.isOver() ? FailureCode.TIMEOUT : FailureCode.NO_RESOURCE;
            throw new FailureException(new Failure(code, NLS.bind(Messages.noCommand, name),
                    Messages.noCommandRemedy), refused);
        }
    }

    private void awaitEnd(ChannelExec channel, Deadline deadline) throws InterruptedException, FailureException {
        boolean ended = output.awaitEnd(deadline.left().toNanos());
        long look = FIRST_LOOK;
        while (!channel.isClosed() && ended) {
            TimeUnit.NANOSECONDS.sleep(look);
            look = Math.min(2 * look, LONGEST_LOOK);
            ended = !deadline.isOver();
        }
        if (!ended) {
            abandon(channel);
            throw new FailureException(FailureCode.TIMEOUT, NLS.bind(Messages.commandSlow, name), "");
        }
        channel.disconnect();
    }

    /** On another thread: a link that hangs takes until it is noticed. */
    private void abandon(ChannelExec channel) {
        Matcher id = ID.matcher(error.text());
        try {
            shared.threads().execute(() -> {
                channel.disconnect();
                if (id.lookingAt()) {
                    kill(id.group(1));
                }
            });
        } catch (RejectedExecutionException closing) {
            LOG.log(Level.DEBUG, "a command ends with its connection", closing);
        }
    }

    /** Closing a channel ends nothing that does not print, and sshd passes no signal on to processes of root. */
    private void kill(String shell) {
        try {
            new Execution(name, session, shared).run(Command.of("kill -s TERM -- -" + shell),
                    Deadline.in(KILL_LIMIT, shared.clock()));
        } catch (FailureException failed) {
            LOG.log(Level.INFO, name + ": a command that was given up may still run", failed);
        }
    }
}
