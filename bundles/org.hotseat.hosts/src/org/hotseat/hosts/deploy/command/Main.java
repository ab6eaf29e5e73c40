// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.hosts.audit.AuditLog;
import org.hotseat.hosts.deploy.AgentPackage;
import org.hotseat.hosts.jsch.JschConnector;
import org.hotseat.hosts.key.KnownHosts;

/** Where {@code ./hotseat agent} enters. */
public final class Main {

    private static final Set<String> COMMANDS = Set.of("deploy", "upgrade", "remove", "status");
    private static final int WRONG_USAGE = 2;

    private final Options options;
    private final PrintStream out;
    private final Workers workers;

    private Main(Options options, PrintStream out, Workers workers) {
        this.options = options;
        this.out = out;
        this.workers = workers;
    }

    /**
     * Does one command on all its hosts and ends the process.
     *
     * @param typed its words
     */
    public static void main(String[] typed) {
        System.exit(run(List.of(typed), System.out, System.err));
    }

    static int run(List<String> typed, PrintStream out, PrintStream trouble) {
        try (Workers workers = new ThreadWorkers()) {
            Options options = Options.of(typed);
            if (!COMMANDS.contains(options.command())) {
                throw new Misused("unknown command " + options.command());
            }
            if (options.targets().isEmpty()) {
                throw new Misused("name at least one host");
            }
            return new Main(options, out, workers).run() ? 0 : 1;
        } catch (Misused wrong) {
            trouble.println("hotseat: " + wrong.getMessage() + " (see: ./hotseat agent --help)");
            return WRONG_USAGE;
        } catch (FailureException failed) {
            trouble.println("hotseat: " + failed.failure().text());
            return 1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private boolean run() throws FailureException, Misused, InterruptedException {
        Path home = Path.of(System.getProperty("user.home"));
        KnownHosts known = new KnownHosts(options.path("known-hosts").orElse(home.resolve(".ssh/known_hosts")));
        Path log = options.path("runtimes").orElse(home.resolve(".cache/hotseat")).resolveSibling("deployment.log");
        AuditLog audit = new AuditLog(log, failure -> out.println("hotseat: " + failure.text()));
        Optional<char[]> password = options.flags().contains("ask-password") ? Optional.of(Terminal.secret("Password: "))
                : Optional.empty();
        Optional<AgentPackage> agent = Optional.empty();
        if (options.path("archive").isPresent()) {
            agent = Optional.of(AgentPackage.read(options.path("archive").get()));
        }
        Terminal terminal = new Terminal(new JschConnector(known, audit, workers, MonotonicClock.SYSTEM), known, out,
                options.path("key"));
        Work work = new Work(terminal, new Work.Supply(agent, Work.runtimes(options),
                options.flags().contains("own-java"), password));
        int width = options.targets().stream().mapToInt(target -> target.shown().length()).max().orElse(1);
        try (Board board = new Board(out, width, workers.timer())) {
            return options.command().equals("upgrade") ? inTurn(work, board) : atOnce(work, board);
        }
    }

    private boolean atOnce(Work work, Board board) throws Misused, InterruptedException {
        ExecutorService pool = workers.pool("deploy", options.parallel());
        List<Future<Boolean>> all = new ArrayList<>();
        for (Target target : options.targets()) {
            all.add(pool.submit(() -> one(work, board, target)));
        }
        boolean good = true;
        for (Future<Boolean> one : all) {
            try {
                good &= one.get();
            } catch (ExecutionException bug) {
                throw new IllegalStateException(bug.getCause());
            }
        }
        return good;
    }

    /** One host after another: a version that is not well stays on none. */
    private boolean inTurn(Work work, Board board) {
        for (Target target : options.targets()) {
            if (!one(work, board, target)) {
                return false;
            }
        }
        return true;
    }

    private boolean one(Work work, Board board, Target target) {
        String host = target.shown();
        try {
            board.end(host, work.run(options.command(), target, board.of(host)));
            return true;
        } catch (FailureException failed) {
            board.end(host, "FAILED: " + failed.failure().text());
        } catch (Misused wrong) {
            board.end(host, "FAILED: " + wrong.getMessage());
        } catch (RuntimeException bug) {
            board.end(host, "FAILED: " + bug);
            throw bug;
        }
        return false;
    }
}
