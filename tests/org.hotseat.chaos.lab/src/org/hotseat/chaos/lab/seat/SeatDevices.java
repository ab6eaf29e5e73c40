// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.seat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hotseat.chaos.lab.LabHost;
import org.hotseat.chaos.lab.LabHosts;
import org.hotseat.emulated.lightware.Lw3Speech;
import org.hotseat.emulated.matrix.Plane;
import org.hotseat.emulated.videohub.VideohubSpeech;

/**
 * What a seat is connected with: monitors of its hosts, two matrix switches, and, where it has such, a device, a bus
 * and a sink of sound at a board. Used by one thread.
 */
final class SeatDevices implements AutoCloseable {

    /** Port of the board with a device that talks. */
    static final String SERIAL = "gps";
    /** Port of the board that leads to a bus. */
    static final String CAN = "radar";
    /** Port of the board that plays at the desk. */
    static final String SOUND = "desk";
    /** All of them. */
    static final List<String> PORTS = List.of(SERIAL, CAN, SOUND);

    private static final String TTY = "/srv/gps";
    private static final String DESK = "desk"; // below /srv
    private static final long FRESH_NANOS = 2_000_000_000;

    private final LabHost board;
    private final boolean present;
    private final String address;
    private final Panel video;
    private final Panel usb;
    private final BusPeer bus;
    private final TalkingLine line;
    private final DeskEar ear;
    private final Map<LabHost, Screen> screens = new HashMap<>();

    /** Makes them; with a board when there are more hosts than serve, the last of which is it. */
    SeatDevices(LabHosts lab, int serving) throws IOException {
        present = lab.all().size() > serving;
        board = lab.all().get(lab.all().size() - 1);
        address = lab.address();
        for (LabHost host : lab.all().subList(0, serving)) {
            Screen screen = new Screen(host);
            screen.begin();
            screens.put(host, screen);
        }
        video = new Panel(new VideohubSpeech(), Plane.VIDEO, address);
        usb = new Panel(Lw3Speech.NODES, Plane.USB, address);
        bus = new BusPeer(address);
        line = new TalkingLine(lab, board, TTY);
        line.begin();
        ear = new DeskEar(board.disk().resolve(DESK));
    }

    /** What the configuration of the board says. */
    String configuration() {
        return "roles = board\nline." + SERIAL + " = serial " + TTY + " 115200-8N1 replay\nline." + CAN
                + " = can cannelloni:" + address + ':' + bus.port() + " 500k replay\nline." + SOUND + " = sound /srv/"
                + DESK + "/native sink=desk\n";
    }

    /** Names of the ports as the machine's lines have them. */
    List<String> lines() {
        return List.of(board + "." + SERIAL, board + "." + CAN);
    }

    boolean present() {
        return present;
    }

    LabHost board() {
        return board;
    }

    /** Where hosts of the lab reach the switches. */
    String address() {
        return address;
    }

    Panel video() {
        return video;
    }

    Panel usb() {
        return usb;
    }

    BusPeer bus() {
        return bus;
    }

    TalkingLine line() {
        return line;
    }

    DeskEar ear() {
        return ear;
    }

    Screen screen(LabHost host) {
        return screens.computeIfAbsent(host, Screen::new);
    }

    /** What is not with the host that it must be with. */
    List<String> missing(LabHost owner, SeatStage stage) throws IOException {
        List<String> missing = new ArrayList<>();
        if (!video.shows().equals(owner.id())) {
            missing.add("the monitor shows " + video.shows());
        }
        for (Map.Entry<LabHost, Screen> one : screens.entrySet()) {
            if (one.getValue().shows() != (one.getKey() == owner)) {
                missing.add("the output of " + one.getKey() + (one.getKey() == owner ? " does not show" : " shows")
                        + " the machine");
            }
        }
        if (present) {
            if (!usb.shows().equals(owner.id())) {
                missing.add("the keyboard is connected with " + usb.shows());
            }
            long now = System.nanoTime();
            if (stage.heard(owner).last().filter(last -> now - last < FRESH_NANOS).isEmpty()) {
                missing.add("nothing is heard of the device at " + owner + ": " + stage.port(stage.hosts().get(0),
                        SERIAL));
            }
            if (bus.after(now - FRESH_NANOS).isEmpty()) {
                missing.add("the bus hears nothing: " + stage.port(stage.hosts().get(0), CAN));
            }
            if (!ear.hears(now - FRESH_NANOS)) {
                missing.add("nothing is heard at the desk: " + stage.port(stage.hosts().get(0), SOUND));
            }
        }
        return missing;
    }

    @Override
    public void close() throws IOException {
        ear.close();
        line.close();
        bus.close();
        usb.close();
        video.close();
    }
}
