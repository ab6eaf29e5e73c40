// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lab;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/** A machine of QEMU whose firmware beeps for ever, by the timer and speaker that each PC has. */
public final class Beeper implements AutoCloseable {

    /** What it plays, in hertz: a square wave. */
    public static final double TONE = 440;

    private static final Path PROGRAM = Path.of("/usr/bin/qemu-system-x86_64");
    private static final Path SOUND = Path.of("/usr/lib/x86_64-linux-gnu/qemu/audio-pa.so");
    private static final int SIZE = 64 * 1024;
    private static final int RESET = 0xFFF0;
    /**
     * cli; mov al, b6; out 43, al; mov ax, 2712 (1,193,182 Hz by 440 Hz); out 42, al; mov al, ah; out 42, al; in al, 61;
     * or al, 3; out 61, al; then for ever: hlt.
     */
    private static final byte[] BEEP = HexFormat.of().parseHex("fab0b6e643b8980ae64288e0e642e4610c03e661f4ebfd");
    private static final byte[] JUMP = HexFormat.of().parseHex("ea000000f0");

    private final Process machine;

    /**
     * Begins it.
     *
     * @param folder for its firmware
     * @param name of the machine
     * @param server socket of the sound server that it plays at
     * @throws IOException when it cannot be started
     */
    public Beeper(Path folder, String name, Path server) throws IOException {
        machine = new ProcessBuilder(PROGRAM.toString(), "-name", name, "-audiodev", "pa,id=a1,server=unix:" + server,
                "-machine", "pc,accel=tcg,pcspk-audiodev=a1", "-m", "16", "-nodefaults", "-display", "none", "-bios",
                firmware(folder).toString()).redirectErrorStream(true).redirectOutput(Redirect.to(folder.resolve(name
                        + ".log").toFile())).start();
    }

    /**
     * Writes what the machine runs.
     *
     * @param folder where
     * @return the file
     * @throws IOException when it cannot be written
     */
    public static Path firmware(Path folder) throws IOException {
        byte[] firmware = new byte[SIZE];
        System.arraycopy(BEEP, 0, firmware, 0, BEEP.length);
        System.arraycopy(JUMP, 0, firmware, RESET, JUMP.length);
        return Files.write(folder.resolve("beep.bin"), firmware);
    }

    /**
     * Whether the programs are installed.
     *
     * @return false when there can be none
     */
    public static boolean isThere() {
        return List.of(PROGRAM, SOUND).stream().allMatch(Files::exists);
    }

    /**
     * Whether it runs.
     *
     * @return false when it has ended
     */
    public boolean isAlive() {
        return machine.isAlive();
    }

    /** Ends it at once. */
    @Override
    public void close() throws InterruptedException {
        machine.destroyForcibly().waitFor();
    }
}
