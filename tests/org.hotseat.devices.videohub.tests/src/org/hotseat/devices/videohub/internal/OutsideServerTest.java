// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.videohub.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.devices.contract.Ear;
import org.hotseat.devices.matrix.Descriptor;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.LockState;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Source;
import org.hotseat.devices.matrix.SwitchAccess;
import org.hotseat.devices.matrix.engine.Pushes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The driver's session against a server that others wrote: the npm package videohub-server, which serves panels. It
 * keeps no crosspoints, so there is nothing to read back; it tells what it understood.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class OutsideServerTest {

    private static final Path FOLDER = Path.of("target", "videohub-server");
    private static final String PACKAGE = "videohub-server@0.3.0";
    /** Where the server expects the panel to be configured. */
    private static final int PANEL = 9991;
    private static final int INSTALL_SECONDS = 60;
    private static final String SCRIPT = """
            const Server = require(process.argv[1]);
            const server = new Server({ manualConfigure: true });
            server.on('connect', () => console.log('connected'));
            server.on('press', (who, output, input) => console.log('press ' + output + ' ' + input));
            server.start('127.0.0.1', Number(process.argv[2]));
            """;

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(
                path -> Files.isExecutable(Path.of(path, program)));
    }

    private static Path library() throws Exception {
        assumeTrue(installed("npm") && installed("node"), "npm or node is not installed");
        Path library = FOLDER.resolve("node_modules/videohub-server").toAbsolutePath();
        if (!Files.exists(library.resolve("package.json"))) {
            Files.createDirectories(FOLDER);
            Process npm = new ProcessBuilder("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts",
                    "--prefix", FOLDER.toString(), PACKAGE).redirectErrorStream(true)
                            .redirectOutput(FOLDER.resolve("npm.log").toFile()).start();
            boolean ended = npm.waitFor(INSTALL_SECONDS, TimeUnit.SECONDS);
            npm.destroyForcibly();
            assumeTrue(ended && npm.exitValue() == 0, "npm cannot install " + PACKAGE);
        }
        return library;
    }

    private static ServerSocket panel() {
        try {
            return new ServerSocket(PANEL, 4, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            return abort("port " + PANEL + " is taken: " + taken.getMessage());
        }
    }

    /** A port at which nobody listens, and that nobody else gets before the server does. */
    private static Socket kept() throws IOException {
        Socket kept = new Socket();
        kept.setReuseAddress(true);
        kept.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return kept;
    }

    /** Tells the server what panel it has, as often as it asks. */
    private static Void be(ServerSocket panel) throws IOException {
        while (true) {
            Socket asked = panel.accept();
            asked.getOutputStream().write(("SMART DEVICE:\nModel: Smart Control\nLabel: Test\nUnique ID: 1\n"
                    + "Input count: 40\nInputs across: 20\nInputs down: 2\n\n").getBytes(UTF_8));
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static List<String> said(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            return List.of(unreadable.toString());
        }
    }

    @Test
    void anotherProgramUnderstandsWhatIsTaken() throws Exception {
        Path library = library();
        Path heard = Files.createTempFile("videohub", ".txt");
        try (Socket kept = kept(); ServerSocket panel = panel(); ThreadWorkers workers = new ThreadWorkers()) {
            int port = kept.getLocalPort();
            workers.pool("panel", 1).submit(() -> be(panel));
            Process server = new ProcessBuilder("node", "-e", SCRIPT, library.toString(), Integer.toString(port))
                    .redirectErrorStream(true).redirectOutput(heard.toFile()).start();
            try {
                Ear.until("the server listens", () -> listens(port));
                take(workers, port);
                Ear.until("all were understood: " + said(heard),
                        () -> said(heard).containsAll(List.of("press 7 2", "press 0 3", "press 9 40")));
            } finally {
                server.destroyForcibly();
            }
        } finally {
            Files.delete(heard);
        }
    }

    private static void take(ThreadWorkers workers, int port) throws Exception {
        Deadline deadline = Deadline.in(Duration.ofSeconds(20));
        try (VideohubSession session = VideohubSession.connect(new SwitchAccess("127.0.0.1", port, Layer.VIDEO),
                new Deaf(), workers.pool("session", 2), deadline)) {
            Descriptor told = session.descriptor();
            assertEquals("Virtual Videohub", told.model());
            assertEquals(41, told.planes().get(Layer.VIDEO).inputs().size());
            assertEquals(10, told.planes().get(Layer.VIDEO).outputs().size());
            session.take(Layer.VIDEO, Map.of(new Output("7"), Source.input("2")), deadline);
            session.take(Layer.VIDEO, new TreeMap<>(Map.of(new Output("0"), Source.input("3"), new Output("9"),
                    Source.input("40"))), deadline);
            session.ping(deadline);
        }
    }

    private static final class Deaf implements Pushes {

        @Override
        public void routes(Layer layer, Map<Output, Source> routes) {
            // nothing is switched
        }

        @Override
        public void locks(Layer layer, Map<Output, LockState> locks) {
            // nothing is locked
        }

        @Override
        public void ended(String reason) {
            // the test ends it
        }
    }
}
