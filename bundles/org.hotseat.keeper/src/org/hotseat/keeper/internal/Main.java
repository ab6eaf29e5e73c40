// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.jar.Manifest;
import java.util.logging.Handler;
import java.util.logging.LogManager;

import org.hotseat.keeper.internal.config.KeeperConfig;
import org.hotseat.keeper.internal.config.WrongFileException;
import org.hotseat.keeper.internal.log.LogFile;
import org.hotseat.keeper.internal.loop.KeeperFactory;
import org.hotseat.keeper.internal.loop.KeeperLoop;

/**
 * The keeper's process: {@code java -jar keeper.jar} with {@code CONFIGURATION},
 * {@code --check CONFIGURATION}, {@code --version}.
 */
public final class Main {

    /** It was told to end. */
    static final int ENDED = 0;
    /** It was called wrongly. */
    static final int USAGE = 64;
    /** It failed, and is to be started again. */
    static final int FAILED = 70;
    /** Another keeper of this host runs. */
    static final int RUNNING = 75;
    /** A file says what it may not: starting again does not help. */
    static final int CONFIGURATION = 78;

    private static final Logger LOG = System.getLogger(Main.class.getName());
    private static final long END_SECONDS = 2;

    private final PrintStream out;
    private final CountDownLatch ended = new CountDownLatch(1);

    private Main(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs a keeper until it is told to end.
     *
     * @param args see the class comment
     */
    public static void main(String[] args) {
        Main main = new Main(System.err);
        int code = main.run(args);
        main.ended.countDown();
        Runtime.getRuntime().halt(code); // a hanging disk must not keep the process
    }

    private int run(String[] args) {
        if (args.length == 1 && args[0].equals("--version")) {
            out.println("hotseat-keeper " + version());
            return ENDED;
        }
        boolean check = args.length == 2 && args[0].equals("--check");
        if (!check && (args.length != 1 || args[0].startsWith("-"))) {
            out.println("usage: keeper CONFIGURATION | --check CONFIGURATION | --version");
            return USAGE;
        }
        try {
            KeeperConfig config = KeeperConfig.read(Path.of(args[args.length - 1]));
            return check ? ENDED : keep(config);
        } catch (WrongFileException wrong) {
            out.println(wrong.getMessage());
            return CONFIGURATION;
        } catch (IOException unreadable) {
            out.println(unreadable);
            return FAILED;
        }
    }

    private int keep(KeeperConfig config) throws IOException {
        folder(config.state());
        folder(config.run());
        folder(config.log().file().resolveSibling(""));
        try (FileChannel channel = FileChannel.open(config.run().resolve("lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
            if (lock == null) {
                out.println("another keeper holds " + config.run());
                return RUNNING;
            }
            ExecutorService disk = Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("disk").daemon().factory());
            logTo(new LogFile(config.log(), disk));
            LOG.log(Level.INFO, "keeper {0} of host {1}, process {2}", version(), config.host(),
                    Long.toString(ProcessHandle.current().pid()));
            KeeperLoop.End end = new KeeperFactory(config, disk).run(this::stopWhenTold);
            LOG.log(Level.INFO, "ends: {0}", end);
            disk.shutdown();
            await(disk);
            return end == KeeperLoop.End.ORDERED ? ENDED : FAILED;
        }
    }

    private void stopWhenTold(KeeperLoop loop) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> {
            loop.stop();
            try {
                ended.await(END_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    /** The last lines of the log, if the disk takes them soon. */
    private static void await(ExecutorService disk) {
        try {
            disk.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static void logTo(Handler log) {
        LogManager.getLogManager().reset();
        LogManager.getLogManager().getLogger("").addHandler(log);
    }

    private static void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    private static String version() {
        try (InputStream manifest = Main.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            return manifest == null ? "unknown"
                    : String.valueOf(new Manifest(manifest).getMainAttributes().getValue("Bundle-Version"));
        } catch (IOException unreadable) {
            return "unknown"; // the version is for people only
        }
    }
}
