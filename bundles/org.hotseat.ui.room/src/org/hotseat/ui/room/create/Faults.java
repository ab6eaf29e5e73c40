// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.create;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.hotseat.ui.room.create.Fault.Field;
import org.hotseat.ui.room.create.SeatDraft.Device;
import org.hotseat.ui.room.create.SeatDraft.Screen;

/** What is wrong with a new seat, page by page. Pure. */
public final class Faults {

    private static final int LONGEST = 200;
    private static final int DIGITS = 9;

    private Faults() {
    }

    /**
     * In its name and duty.
     *
     * @param draft what was chosen
     * @param supply what it was chosen from
     * @return the first fault
     */
    public static Optional<Fault> desk(SeatDraft draft, Supply supply) {
        if (draft.name().isEmpty()) {
            return Optional.of(new Fault(Field.NAME, 0, Messages.nameMissing));
        }
        if (supply.seats().contains(draft.name())) {
            return Optional.of(new Fault(Field.NAME, 0, NLS.bind(Messages.nameTaken, draft.name())));
        }
        return odd(draft.name()) ? Optional.of(new Fault(Field.NAME, 0, NLS.bind(Messages.nameOdd, LONGEST)))
                : odd(draft.duty()) ? Optional.of(new Fault(Field.DUTY, 0, NLS.bind(Messages.nameOdd, LONGEST)))
                        : Optional.empty();
    }

    private static boolean odd(String words) {
        return words.length() > LONGEST || words.chars().anyMatch(Character::isISOControl);
    }

    /**
     * In its monitors.
     *
     * @param draft what was chosen
     * @param supply what it was chosen from
     * @return the first fault
     */
    public static Optional<Fault> screens(SeatDraft draft, Supply supply) {
        Set<String> names = new HashSet<>();
        Set<String> sockets = new HashSet<>();
        List<Screen> screens = draft.screens();
        for (int row = 0; row < screens.size(); row++) {
            Screen screen = screens.get(row);
            String name = screen.name().strip();
            if (name.isEmpty() || odd(name)) {
                return Optional.of(new Fault(Field.SCREEN_NAME, row, name.isEmpty() ? Messages.screenNameMissing
                        : NLS.bind(Messages.nameOdd, LONGEST)));
            }
            if (!names.add(name)) {
                return Optional.of(new Fault(Field.SCREEN_NAME, row, NLS.bind(Messages.screenTwice, name)));
            }
            if (!screen.socket().isEmpty() && !sockets.add(screen.socket())) {
                return Optional.of(new Fault(Field.SCREEN_OUTPUT, row, NLS.bind(Messages.outputTwice, supply.socket(
                        screen.socket()).map(Socket::words).orElse(screen.socket()))));
            }
        }
        return Optional.empty();
    }

    /**
     * In its devices.
     *
     * @param draft what was chosen
     * @param supply what it was chosen from
     * @return the first fault; its row is that of the device in the draft
     */
    public static Optional<Fault> devices(SeatDraft draft, Supply supply) {
        Set<String> names = new HashSet<>();
        List<Device> devices = draft.devices();
        for (int row = 0; row < devices.size(); row++) {
            Device device = devices.get(row);
            String name = device.name().strip();
            String port = supply.line(device.line()).map(Line::words).orElse(device.line());
            if (name.isEmpty() || odd(name)) {
                return Optional.of(new Fault(Field.DEVICE_NAME, row, name.isEmpty() ? NLS.bind(
                        Messages.deviceNameMissing, port) : NLS.bind(Messages.nameOdd, LONGEST)));
            }
            if (!names.add(name)) {
                return Optional.of(new Fault(Field.DEVICE_NAME, row, NLS.bind(Messages.deviceTwice, name)));
            }
            if (needsSpeed(device, supply) && speed(device.speed()).isEmpty()) {
                return Optional.of(new Fault(Field.DEVICE_SPEED, row, NLS.bind(Messages.speedMissing, port)));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a person has to say how fast a port is.
     *
     * @param device at the port
     * @param supply what is known of it
     * @return false where the document knows it, and for devices that bring their speed along
     */
    public static boolean needsSpeed(Device device, Supply supply) {
        return supply.line(device.line()).filter(one -> one.hasSpeed() && one.described().isEmpty()).isPresent();
    }

    /**
     * Reads a speed.
     *
     * @param typed by a person
     * @return bits per second, 1 or more; empty when it is none
     */
    static OptionalInt speed(String typed) {
        String digits = typed.strip();
        boolean number = !digits.isEmpty() && digits.length() <= DIGITS && digits.chars().allMatch(Character::isDigit);
        int speed = number ? Integer.parseInt(digits) : 0;
        return speed > 0 ? OptionalInt.of(speed) : OptionalInt.empty();
    }
}
