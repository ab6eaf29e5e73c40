// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.seat;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hotseat.chaos.lab.Await;
import org.hotseat.chaos.lab.LabHost;

/**
 * A monitor of a host: an X server in memory, whose file is read dot by dot. It has no power when its host has none.
 * Used by one thread.
 */
final class Screen {

    /** As a host's configuration names it. */
    static final String DISPLAY = ":9";

    private static final int WIDTH = 1024;
    private static final int HEIGHT = 768;
    private static final int PICTURE_WIDTH = 640;
    private static final int PICTURE_HEIGHT = 480;
    private static final int STEP = 97;
    private static final int RGB = 0xFFFFFF;

    private final LabHost host;

    Screen(LabHost host) {
        this.host = host;
    }

    private Path file() {
        return host.disk().resolve("screen/Xvfb_screen0");
    }

    /** Starts it; the host has power. */
    void begin() throws IOException {
        host.run("sh", "-c", "mkdir -p /srv/screen && rm -f /tmp/.X9-lock /tmp/.X11-unix/X9 && exec setsid Xvfb "
                + DISPLAY + " -screen 0 " + WIDTH + 'x' + HEIGHT + "x24 -nolisten tcp -noreset -fbdir /srv/screen"
                + " </dev/null >/srv/xvfb.out 2>&1 &");
        Await.holds("the display of " + host, () -> Files.exists(host.file("/tmp/.X11-unix/X9")) ? "" : "not there");
    }

    /** Whether the picture that the machine draws is in its middle: each 97th dot is looked at. */
    boolean shows() {
        try (FileChannel dump = FileChannel.open(file())) {
            host.file("/"); // else it is dark, whatever the file says
            MappedByteBuffer in = dump.map(FileChannel.MapMode.READ_ONLY, 0, dump.size());
            int start = in.getInt(0) + in.getInt(19 * Integer.BYTES) * 12; // behind the header and the colours
            int line = in.getInt(12 * Integer.BYTES);
            in.order(in.getInt(7 * Integer.BYTES) == 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int left = (WIDTH - PICTURE_WIDTH) / 2;
            int top = (HEIGHT - PICTURE_HEIGHT) / 2;
            for (int dot = 0; dot < PICTURE_WIDTH * PICTURE_HEIGHT; dot += STEP) {
                int at = start + (top + dot / PICTURE_WIDTH) * line + (left + dot % PICTURE_WIDTH) * Integer.BYTES;
                if ((in.getInt(at) & RGB) != ((dot >> 5) * 0x3D4D51 & RGB)) {
                    return false;
                }
            }
            return true;
        } catch (IOException dark) {
            return false;
        }
    }
}
