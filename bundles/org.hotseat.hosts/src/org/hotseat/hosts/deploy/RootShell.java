// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.hosts.Command;
import org.hotseat.hosts.CommandResult;
import org.hotseat.hosts.HostLink;

/**
 * Runs the functions of host.sh and undo.sh on a host as root: directly, by sudo without a password, or by sudo with
 * one, which goes through a pipe of the shell itself and is in no list of processes; sudo must always read it (-k), or
 * the shell behind it would. Thread-safe; blocks.
 */
final class RootShell {

    private static final String END = "HOTSEAT_DEPLOYMENT_END";
    private static final String AS_ROOT = """
            LC_ALL=C; export LC_ALL; PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin; export PATH
            if [ "$(id -u)" = 0 ]; then as_root() { /bin/sh -s; }
            elif sudo -n true 2>/dev/null; then as_root() { sudo -n /bin/sh -s; }
            else as_root() { { printf '%%s\\n' %s; cat; } | sudo -k -S -p '' /bin/sh -s; }
            fi
            as_root <<'""" + END + "'\n";
    private static final int UNSUPPORTED = 69;
    private static final int NOT_UNDONE = 73;
    private static final int DAMAGED = 74;
    /** Another deployment has the host. */
    static final int TAKEN = 75;

    private final HostLink link;
    private final Optional<char[]> password;
    private final MonotonicClock clock;
    private final String library;

    RootShell(HostLink link, Optional<char[]> password, MonotonicClock clock) {
        this(link, password, clock, "");
    }

    /** With more functions, or others, behind those there are. */
    RootShell(HostLink link, Optional<char[]> password, MonotonicClock clock, String more) {
        this.library = resource("host.sh") + resource("run.sh") + resource("undo.sh") + more;
        this.link = link;
        this.password = password;
        this.clock = clock;
    }

    HostLink link() {
        return link;
    }

    MonotonicClock clock() {
        return clock;
    }

    /** Runs calls of functions; what they need on standard input stands in them. An exit code is no failure. */
    CommandResult run(String calls, List<String> secrets, Duration limit) throws FailureException {
        String secret = password.map(String::new).orElse("");
        // what follows in the script is no command's input
        String script = String.format(AS_ROOT, quoted(secret)) + library + "{ true\n" + calls + "\n} </dev/null\n" + END
                + '\n';
        return link.run(new Command(script, secrets, Optional.of("hotseat deployment: " + calls)),
                Deadline.in(limit, clock));
    }

    /**
     * Runs calls of functions.
     *
     * @return what they printed
     * @throws FailureException also for an exit code, with what was said
     */
    String call(String calls, Duration limit) throws FailureException {
        return succeeded(run(calls, List.of(), limit));
    }

    static String succeeded(CommandResult result) throws FailureException {
        if (result.succeeded()) {
            return result.output();
        }
        String said = (result.error().isBlank() ? result.output() : result.error()).strip();
        if (said.contains("No space left on device")) {
            throw new FailureException(FailureCode.NO_RESOURCE, said, Messages.noRoomRemedy);
        }
        throw new FailureException(switch (result.exit()) {
            case TAKEN -> FailureCode.WRONG_STATE;
            case DAMAGED -> FailureCode.DAMAGED;
            case UNSUPPORTED -> FailureCode.UNSUPPORTED;
            case NOT_UNDONE -> FailureCode.FILE;
            default -> FailureCode.OTHER;
        }, NLS.bind(Messages.hostSaid, said.isEmpty() ? String.valueOf(result.exit()) : said), "");
    }

    /** One word for a shell, whatever it holds. */
    static String quoted(String text) {
        return '\'' + text.replace("'", "'\\''") + '\'';
    }

    private static String resource(String name) {
        try (@Nullable InputStream in = RootShell.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
