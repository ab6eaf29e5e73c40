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
import java.util.logging.LogManager;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.hosts.HostLink;
import org.hotseat.hosts.audit.AuditLog;
import org.hotseat.hosts.deploy.AgentPackage;
import org.hotseat.hosts.deploy.ClusterDoor;
import org.hotseat.hosts.deploy.Entry;
import org.hotseat.hosts.jsch.JschConnector;
import org.hotseat.hosts.key.KnownHosts;

/** Where {@code ./hotseat agent} enters. */
public final class Main {

    private static final Set<String> COMMANDS = Set.of("deploy", "found", "upgrade", "remove", "status");
    private static final int WRONG_USAGE = 2;

    private final Options options;
    private final PrintStream out;
    private final Workers workers;
    private final Ending ending;

    private Main(Options options, PrintStream out, Workers workers, Ending ending) {
        this.options = options;
        this.out = out;
        this.workers = workers;
        this.ending = ending;
    }

    /**
     * Does one command on all its hosts and ends the process.
     *
     * @param typed its words
     */
    public static void main(String[] typed) {
        LogManager.getLogManager().reset(); // what a person needs to know is printed
        Ending ending = new Ending(System.err);
        ending.watch();
        int code = run(List.of(typed), System.out, System.err, ending);
        ending.over();
        System.exit(code);
    }

    static int run(List<String> typed, PrintStream out, PrintStream trouble, Ending ending) {
        try (Workers workers = new ThreadWorkers()) {
            Options options = Options.of(typed);
            if (!COMMANDS.contains(options.command())) {
                throw new Misused("unknown command " + options.command());
            }
            if (options.targets().isEmpty()) {
                throw new Misused("name at least one host");
            }
            return new Main(options, out, workers, ending).run() ? 0 : 1;
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
        Work work = work();
        int width = options.targets().stream().mapToInt(target -> target.shown().length()).max().orElse(1);
        try (Board board = new Board(out, width, workers.timer(), ending::isAsked)) {
            boolean good = run(work, board);
            board.sum();
            return good;
        }
    }

    private boolean run(Work work, Board board) throws FailureException, Misused, InterruptedException {
        if (options.command().equals("found")) {
            return found(work, board);
        }
        if (options.command().equals("upgrade")) {
            return inTurn(work, board);
        }
        if (options.door().isEmpty()) {
            return atOnce(work, board, options.targets(), new Entry.None());
        }
        try (HostLink member = work.connect(options.door().get())) {
            return atOnce(work, board, options.targets(), new Entry.Through(work.door(member)));
        }
    }

    private Work work() throws FailureException, Misused {
        Path home = Path.of(System.getProperty("user.home"));
        KnownHosts known = new KnownHosts(options.path("known-hosts").orElse(home.resolve(".ssh/known_hosts")));
        Path log = options.path("runtimes").orElse(home.resolve(".cache/hotseat/runtimes"))
                .resolveSibling("deployment.log");
        AuditLog audit = new AuditLog(log, failure -> out.println("hotseat: " + failure.text()));
        Optional<char[]> password = options.flags().contains("ask-password")
                ? Optional.of(Terminal.secret("Password: ")) : Optional.empty();
        Optional<AgentPackage> agent = Optional.empty();
        if (options.path("archive").isPresent()) {
            agent = Optional.of(AgentPackage.read(options.path("archive").get()));
        }
        Terminal terminal = new Terminal(new JschConnector(known, audit, workers, MonotonicClock.SYSTEM), known, out,
                options.path("key"));
        return new Work(terminal, new Work.Supply(agent, Work.runtimes(options), options.flags().contains("own-java"),
                options.flags().contains("force"), password, options.patience()));
    }

    /** The first host begins the cluster, the others join through it; then as many vote as shall. */
    private boolean found(Work work, Board board) throws Misused, InterruptedException, FailureException {
        int voters = options.voters();
        List<Target> others = new ArrayList<>(options.targets());
        Target first = others.removeFirst();
        if (!one(work, board, first, new Entry.Found(options.cluster()))) {
            return false;
        }
        try (HostLink member = work.connect(first)) {
            ClusterDoor door = work.door(member);
            if (!atOnce(work, board, others, new Entry.Through(door))) {
                return false;
            }
            for (Target voter : others.subList(0, voters - 1)) {
                board.of(voter.shown()).report(0, "Becoming a voter");
                door.addVoter(work.agentName(voter));
                board.end(voter.shown(), "votes");
            }
            return true;
        }
    }

    private boolean atOnce(Work work, Board board, List<Target> targets, Entry entry)
            throws Misused, InterruptedException {
        ExecutorService pool = workers.pool("deploy", options.parallel());
        List<Future<Boolean>> all = new ArrayList<>();
        for (Target target : targets) {
            all.add(pool.submit(() -> one(work, board, target, entry)));
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
            if (ending.isAsked() || !one(work, board, target, new Entry.None())) {
                return false;
            }
        }
        return true;
    }

    private boolean one(Work work, Board board, Target target, Entry entry) {
        String host = target.shown();
        try {
            board.end(host, work.run(options.command(), target, entry, board.of(host)));
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
