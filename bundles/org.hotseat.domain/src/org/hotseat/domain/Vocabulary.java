// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain;

import java.util.List;

/** The words that libvirt's descriptions use, for lists to choose from; not complete, since any word may be typed. */
public final class Vocabulary {

    /** What runs a machine. */
    public static final List<String> TYPES = List.of("kvm", "qemu");
    /** Architectures. */
    public static final List<String> ARCHITECTURES = List.of("x86_64", "i686", "aarch64");
    /** Mainboards. */
    public static final List<String> MACHINE_TYPES = List.of("q35", "pc", "virt");
    /** Ways to make the guest's processor. */
    public static final List<String> CPU_MODES = List.of("host-model", "host-passthrough", "custom", "maximum");
    /** Buses of disks. */
    public static final List<String> BUSES = List.of("virtio", "sata", "scsi", "ide", "usb", "fdc");
    /** What the guest takes a disk for. */
    public static final List<String> DISK_DEVICES = List.of("disk", "cdrom", "floppy", "lun");
    /** Formats of disks. */
    public static final List<String> DISK_FORMATS = List.of("qcow2", "raw");
    /** Ways to cache disks. */
    public static final List<String> CACHES =
            List.of("none", "writeback", "writethrough", "directsync", "unsafe");
    /** What network cards are joined to. */
    public static final List<String> NETWORK_TYPES = List.of("bridge", "network", "user", "direct");
    /** Models of network cards. */
    public static final List<String> NET_MODELS = List.of("virtio", "e1000e", "e1000", "rtl8139");
    /** Displays. */
    public static final List<String> GRAPHICS = List.of("vnc", "spice", "sdl", "egl-headless", "dbus");
    /** Models of graphics cards. */
    public static final List<String> VIDEO_MODELS = List.of("virtio", "qxl", "vga", "bochs", "cirrus", "none");
    /** Transports of serial ports. */
    public static final List<String> SERIAL_TRANSPORTS = List.of("pty", "tcp", "unix", "file", "dev", "null");
    /** Protocols of serial ports over TCP. */
    public static final List<String> SERIAL_PROTOCOLS = List.of("raw", "telnet", "tls");
    /** Who opens a connection. */
    public static final List<String> CONNECTION_MODES = List.of("connect", "bind");
    /** Transports of redirected USB devices. */
    public static final List<String> REDIRECTION_TRANSPORTS = List.of("spicevmc", "tcp");
    /** Models of sound cards. */
    public static final List<String> SOUND_MODELS = List.of("ich9", "ich6", "ac97", "usb", "es1370", "virtio");
    /** Backends of sound. */
    public static final List<String> AUDIO_TYPES =
            List.of("none", "spice", "pulseaudio", "pipewire", "alsa", "sdl", "file");
    /** Models of watchdogs. */
    public static final List<String> WATCHDOG_MODELS = List.of("i6300esb", "itco", "ib700", "diag288");
    /** What a watchdog does. */
    public static final List<String> WATCHDOG_ACTIONS =
            List.of("reset", "shutdown", "poweroff", "pause", "dump", "inject-nmi", "none");
    /** What clocks begin with. */
    public static final List<String> CLOCKS = List.of("utc", "localtime", "timezone", "variable");
    /** Firmwares. */
    public static final List<Firmware> FIRMWARES = List.of(Firmware.BIOS, Firmware.UEFI);
    /** What happens when the guest powers off. */
    public static final List<String> ENDS = List.of("destroy", "restart", "preserve");
    /** What happens when the guest crashes. */
    public static final List<String> CRASHES =
            List.of("destroy", "restart", "preserve", "coredump-destroy", "coredump-restart");

    private Vocabulary() {
    }
}
