// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.ui.switches.edit.SwitchFault.Field;

/**
 * What a person enters about a switch, as it stands in the fields. Without its password, which is kept by its field
 * alone. Immutable.
 *
 * @param name what people call it
 * @param protocol as records of switches name it
 * @param address IP address or name
 * @param port in digits; empty for the usual one
 * @param carries the layer of a device that does not tell its layers
 */
public record SwitchDraft(String name, String protocol, String address, String port, String carries) {

    /** What most rooms have. */
    public static final SwitchDraft USUAL = new SwitchDraft("", SwitchKind.VIDEOHUB.protocol(), "", "", "VIDEO");

    /** All layers, as records name them. */
    public static final List<String> LAYERS = List.of("VIDEO", "USB", "KVM", "AUDIO");

    private static final int LAST_PORT = 65_535;
    private static final int LONGEST = 200;

    /**
     * What is known of a switch.
     *
     * @param record of it
     * @return a copy
     */
    public static SwitchDraft of(SwitchRecord record) {
        return new SwitchDraft(record.name(), record.protocol(), record.address(), record.port() == 0 ? ""
                : Integer.toString(record.port()), record.carries());
    }

    /**
     * What is wrong.
     *
     * @param others switches that it must differ from
     * @return the first in the order of the fields; empty when it can be tried and saved
     */
    public Optional<SwitchFault> fault(List<SwitchRecord> others) {
        return nameFault(others).or(this::addressFault).or(this::portFault).or(() -> placeFault(others));
    }

    private Optional<SwitchFault> nameFault(List<SwitchRecord> others) {
        String text = name.strip();
        if (text.isEmpty()) {
            return fault(Field.NAME, Messages.nameMissing);
        }
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            return fault(Field.NAME, Messages.nameOdd);
        }
        return others.stream().anyMatch(one -> one.name().equals(text)) ? fault(Field.NAME, NLS.bind(
                Messages.nameTaken, text)) : Optional.empty();
    }

    private Optional<SwitchFault> addressFault() {
        String text = address.strip();
        if (text.isEmpty()) {
            return fault(Field.ADDRESS, Messages.addressMissing);
        }
        return text.matches("[\\p{L}\\p{N}.:%_-]+") ? Optional.empty() : fault(Field.ADDRESS, Messages.addressOdd);
    }

    private Optional<SwitchFault> portFault() {
        return portNumber().isPresent() ? Optional.empty() : fault(Field.PORT, Messages.portOdd);
    }

    private Optional<Integer> portNumber() {
        String text = port.strip();
        if (text.isEmpty()) {
            return Optional.of(0);
        }
        return text.matches("\\d{1,5}") ? Optional.of(Integer.valueOf(text)).filter(one -> one > 0
                && one <= LAST_PORT) : Optional.empty();
    }

    /** Two descriptions of one device would fight each other; 0 and the usual port are the same place. */
    private Optional<SwitchFault> placeFault(List<SwitchRecord> others) {
        int usual = SwitchKind.of(protocol).map(SwitchKind::port).orElse(0);
        int mine = portNumber().filter(one -> one != 0).orElse(usual);
        return others.stream().filter(one -> one.protocol().equals(protocol) && one.address().equalsIgnoreCase(address
                .strip()) && (one.port() == 0 ? usual : one.port()) == mine).findFirst().flatMap(one -> fault(
                        Field.ADDRESS, NLS.bind(Messages.placeTaken, one.name())));
    }

    private static Optional<SwitchFault> fault(Field field, String text) {
        return Optional.of(new SwitchFault(field, text));
    }

    /**
     * What the cluster shall know.
     *
     * @param from the switch as it is; its id, user and plugs stay
     * @return the record
     * @throws IllegalStateException when something is wrong with it
     */
    public SwitchRecord record(SwitchRecord from) {
        return new SwitchRecord(from.id(), name.strip(), protocol, address.strip(), portNumber().orElseThrow(
                IllegalStateException::new), carries, from.user(), from.inputs(), from.outputs());
    }
}
