// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.create;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.ui.room.model.Desk.Place;

/** What a person has chosen of a new seat so far. Nothing of it is in the document yet. On the window's thread. */
public final class SeatDraft {

    private String name;
    private String duty = "";
    private String room;
    private Place place;
    private Optional<MachineId> machine = Optional.empty();
    private List<Screen> screens = List.of();
    private Keys keys = new Keys("", "", "", false);
    private final Map<String, Device> devices = new LinkedHashMap<>();
    private Optional<HostId> home = Optional.empty();
    private final Set<HostId> standbys = new LinkedHashSet<>();

    /**
     * A monitor.
     *
     * @param name for people
     * @param socket key of the output that its cable comes from; empty for none
     */
    public record Screen(String name, String socket) {
    }

    /**
     * Keyboard and pointer.
     *
     * @param socket key of the output that their cable comes from; empty for none
     * @param keyboard what it is; empty when nobody has said
     * @param pointer what it is; empty when nobody has said
     * @param touch whether the monitor is touched
     */
    public record Keys(String socket, String keyboard, String pointer, boolean touch) {

        /**
         * Whether there is anything.
         *
         * @return false for a seat without input
         */
        public boolean isThere() {
            return !socket.isEmpty() || !keyboard.isBlank() || !pointer.isBlank() || touch;
        }
    }

    /**
     * A device at a port of a board.
     *
     * @param name for people
     * @param line key of its port
     * @param speed bits per second, as it was typed; not used where the document knows it
     */
    public record Device(String name, String line, String speed) {
    }

    /**
     * Begins.
     *
     * @param name that no seat has yet
     * @param room id of a room; empty for a new one
     * @param place a free one
     */
    public SeatDraft(String name, String room, Place place) {
        this.name = name;
        this.room = room;
        this.place = place;
    }

    /**
     * The same now, which does not change with this one.
     *
     * @return a copy
     */
    public SeatDraft copy() {
        SeatDraft other = new SeatDraft(name, room, place);
        other.duty = duty;
        other.machine = machine;
        other.screens = screens;
        other.keys = keys;
        other.devices.putAll(devices);
        other.home = home;
        other.standbys.addAll(standbys);
        return other;
    }

    /**
     * The name.
     *
     * @return without spaces around it
     */
    public String name() {
        return name.strip();
    }

    /**
     * The duty.
     *
     * @return without spaces around it; empty for none
     */
    public String duty() {
        return duty.strip();
    }

    /**
     * Sets name and duty.
     *
     * @param nextName as it was typed
     * @param nextDuty as it was typed
     */
    public void label(String nextName, String nextDuty) {
        name = nextName;
        duty = nextDuty;
    }

    /**
     * The room.
     *
     * @return its id; empty for a new one
     */
    public String room() {
        return room;
    }

    /**
     * Where the desk stands.
     *
     * @return in the room
     */
    public Place place() {
        return place;
    }

    /**
     * Puts the desk somewhere.
     *
     * @param nextRoom id of a room; empty for a new one
     * @param next where in it
     */
    public void put(String nextRoom, Place next) {
        room = nextRoom;
        place = next;
    }

    /**
     * The machine.
     *
     * @return empty for none yet
     */
    public Optional<MachineId> machine() {
        return machine;
    }

    /**
     * Sets the machine. Another one is at home somewhere else, so hosts are chosen anew.
     *
     * @param next empty for none yet
     * @param at where it is at home; empty when nobody knows
     * @param others its standbys so far
     */
    public void machine(Optional<MachineId> next, Optional<HostId> at, List<HostId> others) {
        if (!next.equals(machine)) {
            machine = next;
            home = at;
            standbys.clear();
            standbys.addAll(others);
        }
    }

    /**
     * The monitors.
     *
     * @return the first one shows the first head of the machine
     */
    public List<Screen> screens() {
        return screens;
    }

    /**
     * Sets the monitors.
     *
     * @param next in the order of the machine's heads
     */
    public void screens(List<Screen> next) {
        screens = List.copyOf(next);
    }

    /**
     * Keyboard and pointer.
     *
     * @return as chosen
     */
    public Keys keys() {
        return keys;
    }

    /**
     * Sets keyboard and pointer.
     *
     * @param next as chosen
     */
    public void keys(Keys next) {
        keys = next;
    }

    /**
     * The devices.
     *
     * @return in the order in which they were chosen
     */
    public List<Device> devices() {
        return new ArrayList<>(devices.values());
    }

    /**
     * The device at a port.
     *
     * @param line key of the port
     * @return empty while the seat does not have it
     */
    public Optional<Device> device(String line) {
        return Optional.ofNullable(devices.get(line));
    }

    /**
     * Takes a device, or changes it.
     *
     * @param device at its port
     */
    public void take(Device device) {
        devices.put(device.line(), device);
    }

    /**
     * Leaves a port free again.
     *
     * @param line its key
     */
    public void leave(String line) {
        devices.remove(line);
    }

    /**
     * Where the machine runs normally.
     *
     * @return empty while nobody has said
     */
    public Optional<HostId> home() {
        return home;
    }

    /**
     * Hosts to which it may go.
     *
     * @return most wanted first; never the home
     */
    public List<HostId> standbys() {
        return List.copyOf(standbys);
    }

    /**
     * Sets where the machine runs normally; that is no standby any more.
     *
     * @param host which; empty for none
     */
    public void home(Optional<HostId> host) {
        home = host;
        host.ifPresent(standbys::remove);
    }

    /**
     * Lets a host serve the seat, or no more. The first one becomes the home.
     *
     * @param host which
     * @param serves whether it may
     */
    public void serve(HostId host, boolean serves) {
        boolean isHome = home.filter(host::equals).isPresent();
        if (serves && home.isEmpty()) {
            home = Optional.of(host);
        } else if (serves && !isHome) {
            standbys.add(host);
        } else if (!serves && isHome) {
            home = standbys.stream().findFirst();
            home.ifPresent(standbys::remove);
        } else if (!serves) {
            standbys.remove(host);
        }
    }

    /**
     * Whether a host may serve the seat.
     *
     * @param host which
     * @return true for the home and the standbys
     */
    public boolean serves(HostId host) {
        return home.filter(host::equals).isPresent() || standbys.contains(host);
    }
}
