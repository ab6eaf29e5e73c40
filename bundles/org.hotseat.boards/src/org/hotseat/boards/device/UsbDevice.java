// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.device;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.boards.line.LineStatus;

/**
 * A USB device of the board: each way to it is a process of {@code usbredirect} of its own, which ends with it, since
 * that serves one connection and waits for a dead one. It is named by vendor and product, or by the socket that it is
 * plugged into, as the system names it.
 */
public final class UsbDevice implements Device {

    private static final Logger LOG = System.getLogger(UsbDevice.class.getName());
    private static final int LOOK_MILLIS = 100;

    private final String place;
    private final String program;
    private final Path devices;

    /**
     * Uses nothing yet.
     *
     * @param place such as 046d:0825, or 1-1.2
     */
    public UsbDevice(String place) {
        this(place, "usbredirect", Path.of("/sys/bus/usb/devices"));
    }

    /**
     * With other places than usual.
     *
     * @param place such as 046d:0825, or 1-1.2
     * @param program that hands a device on, as usbredirect does
     * @param devices folder where the system lists its devices
     */
    public UsbDevice(String place, String program, Path devices) {
        this.place = place;
        this.program = program;
        this.devices = devices;
    }

    @Override
    public String terms() {
        return "usb";
    }

    @Override
    public Way begin(Runnable changed, Deadline deadline) throws FailureException {
        String number = number(find());
        try (ServerSocketChannel door = ServerSocketChannel.open()) {
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
            Path said = Files.createTempFile("usbredirect", ".log");
            boolean good = false;
            try {
                Process process = new ProcessBuilder(program, "--device", number, "--to", "127.0.0.1:"
                        + ((InetSocketAddress) door.getLocalAddress()).getPort()).redirectErrorStream(true)
                        .redirectOutput(said.toFile()).start();
                SocketChannel channel = accepted(door, process, deadline);
                if (channel == null) {
                    throw new FailureException(FailureCode.UNREACHABLE, NLS.bind(Messages.usbEnded, place, last(said)),
                            Messages.usbEndedRemedy);
                }
                good = true;
                return new Begun(channel, process, said, changed);
            } finally {
                if (!good) {
                    Files.deleteIfExists(said);
                }
            }
        } catch (IOException failed) {
            throw new FailureException(new Failure(FailureCode.UNSUPPORTED, NLS.bind(Messages.noUsbProgram, failed
                    .getMessage()), Messages.noUsbProgramRemedy), failed);
        }
    }

    /** The folder of the device, as the system has it. */
    private Path find() throws FailureException {
        try (Stream<Path> all = Files.list(devices)) {
            return all.filter(this::isIt).findFirst().orElseThrow(() -> missing(null));
        } catch (IOException | UncheckedIOException none) {
            throw missing(none);
        }
    }

    private FailureException missing(@Nullable Exception cause) {
        return new FailureException(new Failure(FailureCode.NOT_FOUND, NLS.bind(Messages.noUsb, place),
                Messages.noUsbRemedy), cause);
    }

    private boolean isIt(Path folder) {
        return place.indexOf(':') < 0 ? folder.getFileName().toString().equals(place) : place.equals((word(folder,
                "idVendor") + ':' + word(folder, "idProduct")).toLowerCase(Locale.ROOT));
    }

    private static String number(Path folder) {
        return word(folder, "busnum") + '-' + word(folder, "devnum");
    }

    private static String word(Path folder, String name) {
        try {
            return Files.readString(folder.resolve(name), UTF_8).strip();
        } catch (IOException none) { // an interface, or gone
            return "";
        }
    }

    /** The connection of a program, which is ended when there is none. */
    private @Nullable SocketChannel accepted(ServerSocketChannel door, Process process, Deadline deadline)
            throws FailureException {
        SocketChannel channel = null;
        try {
            channel = accept(door, process, deadline);
        } catch (IOException failed) {
            throw new FailureException(new Failure(FailureCode.UNREACHABLE, NLS.bind(Messages.usbEnded, place, failed),
                    Messages.usbEndedRemedy), failed);
        } finally {
            if (channel == null) {
                process.destroyForcibly();
            }
        }
        return channel;
    }

    private static @Nullable SocketChannel accept(ServerSocketChannel door, Process process,
            Deadline deadline) throws IOException {
        door.socket().setSoTimeout(LOOK_MILLIS);
        while (process.isAlive() && !deadline.isOver()) {
            try {
                SocketChannel channel = door.socket().accept().getChannel();
                channel.socket().setTcpNoDelay(true);
                return channel;
            } catch (SocketTimeoutException notYet) {
                LOG.log(Level.TRACE, "not yet", notYet);
            }
        }
        return null;
    }

    private static String last(Path said) throws IOException {
        List<String> lines = Files.readAllLines(said, UTF_8);
        return lines.isEmpty() ? "" : lines.getLast();
    }

    /** A process, and what is known of what goes through it. */
    private static final class Begun implements Way {

        private final SocketChannel channel;
        private final Process process;
        private final Path said;
        private final Runnable changed;
        private final UsbWords words = new UsbWords();

        Begun(SocketChannel channel, Process process, Path said, Runnable changed) {
            this.channel = channel;
            this.process = process;
            this.said = said;
            this.changed = changed;
        }

        @Override
        public SocketChannel channel() {
            return channel;
        }

        @Override
        public boolean isAttached() {
            return words.isConfigured();
        }

        @Override
        public String text() {
            return words.isStrange() ? Messages.usbStrange : words.id().isEmpty() ? Messages.usbWaits : NLS.bind(words
                    .isConfigured() ? Messages.usbAttached : Messages.usbOffered, words.id());
        }

        @Override
        public void said(byte[] bytes) {
            follow(words.said(bytes));
        }

        @Override
        public void told(byte[] bytes) {
            follow(words.told(bytes));
        }

        /** A guest that goes on with another's stream gets nowhere before it connects anew. */
        private void follow(boolean news) {
            if (words.isStrange()) {
                close();
            }
            if (news) {
                changed.run();
            }
        }

        @Override
        public void close() {
            process.destroyForcibly();
            try {
                channel.close();
                Files.deleteIfExists(said);
            } catch (IOException already) {
                LOG.log(Level.DEBUG, "closing", already);
            }
        }
    }

    @Override
    public LineStatus status() {
        try {
            Path folder = find();
            String product = word(folder, "product");
            return new LineStatus(true, product.isEmpty() ? place : product + " (" + place + ')', 0);
        } catch (FailureException none) {
            return new LineStatus(false, NLS.bind(Messages.noUsb, place), 0);
        }
    }
}
