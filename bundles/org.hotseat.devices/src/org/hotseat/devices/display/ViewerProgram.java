// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.display;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/**
 * The program that draws a picture on the whole of a head: TigerVNC's viewer, which needs no window manager for that.
 * Stateless.
 *
 * @param file where it is
 */
public record ViewerProgram(Path file) {

    private static final Logger LOG = System.getLogger(ViewerProgram.class.getName());
    private static final List<String> NAMES = List.of("xtigervncviewer", "vncviewer");
    /** Tells whose a viewer is, when its agent has ended without it. */
    private static final String MARK = "HOTSEAT_OUTPUT";
    /**
     * The server is near: no compression, and nothing lossy. The guest gets the size of the head where it can. What is
     * wrong is said and ends the viewer, since nobody is there to press a button; nothing but picture, keys and pointer
     * goes either way.
     */
    private static final List<String> OPTIONS = List.of("-Shared=1", "-MenuKey=", "-RemoteResize=1",
            "-ReconnectOnError=0", "-AlertOnFatalError=0", "-AutoSelect=0", "-PreferredEncoding=Raw", "-NoJPEG=1",
            "-AcceptClipboard=0", "-SendClipboard=0", "-SendPrimary=0", "-SetPrimary=0",
            "-SecurityTypes=VncAuth,None", "-PasswordFile=/dev/stdin", "-Log=*:stderr:30");

    /**
     * Looks for it.
     *
     * @return empty when it is not installed
     */
    public static Optional<ViewerProgram> find() {
        String path = System.getenv().getOrDefault("PATH", "");
        List<String> folders = Stream.concat(Stream.of(path.split(File.pathSeparator)), Stream.of("/usr/bin"))
                .filter(folder -> !folder.isEmpty()).toList();
        return NAMES.stream().flatMap(name -> folders.stream().map(folder -> Path.of(folder, name))).filter(
                Files::isExecutable).findFirst().map(ViewerProgram::new);
    }

    /**
     * Begins to draw. The password goes through the standard input: it is in no file, no command line and no
     * environment.
     *
     * @param head where
     * @param picture of what
     * @param home folder for what the program keeps; of nobody else
     * @return runs; what it prints tells how far it is
     * @throws FailureException UNSUPPORTED when it cannot be started
     */
    Process begin(Head head, Picture picture, Path home) throws FailureException {
        List<String> command = new ArrayList<>(List.of(file.toString(), "-display", head.display()));
        command.addAll(OPTIONS);
        // a window that nobody manages has no frame, so it fills its part of the display exactly
        command.addAll(head.area().isEmpty() ? List.of("-FullScreen=1") : List.of("-FullScreen=0", "-geometry", head
                .area()));
        command.add(switch (picture.end()) {
            case Picture.Socket socket -> socket.path().toString();
            case Picture.Port port -> (port.address().contains(":") ? '[' + port.address() + ']' : port.address())
                    + "::" + port.port();
        });
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("HOME", home.toString());
        builder.environment().put(MARK, mark(head, home));
        head.authority().ifPresent(key -> builder.environment().put("XAUTHORITY", key.toString()));
        try {
            // its settings are looked for there, and it complains of folders that are missing
            Files.createDirectories(home.resolve(".vnc"));
            Process process = builder.start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(VncKey.hidden(picture.password()));
            } catch (IOException gone) {
                LOG.log(Level.DEBUG, "it ended without asking for the password", gone);
            }
            return process;
        } catch (IOException impossible) {
            throw new FailureException(new Failure(FailureCode.UNSUPPORTED, NLS.bind(Messages.noViewer, file,
                    impossible.getMessage()), Messages.noViewerRemedy), impossible);
        }
    }

    private static String mark(Head head, Path home) {
        return home + " " + head.name();
    }

    /** Ends viewers of this head that an agent has left behind: they would lie over the next one. */
    static void clear(Head head, Path home) {
        String wanted = '\0' + MARK + '=' + mark(head, home) + '\0';
        ProcessHandle.allProcesses().filter(one -> environment(one).contains(wanted)).forEach(one -> {
            LOG.log(Level.INFO, "a viewer of {0} was left behind: it ends", head.name());
            one.destroyForcibly();
        });
    }

    private static String environment(ProcessHandle process) {
        try {
            return '\0' + Files.readString(Path.of("/proc", Long.toString(process.pid()), "environ"),
                    ISO_8859_1);
        } catch (IOException othersOrGone) {
            return "";
        }
    }
}
