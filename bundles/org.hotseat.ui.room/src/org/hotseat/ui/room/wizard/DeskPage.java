// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.hotseat.base.id.MachineId;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.room.create.Fault;
import org.hotseat.ui.room.create.Fault.Field;
import org.hotseat.ui.room.create.Faults;
import org.hotseat.ui.room.create.Supply.MachineChoice;
import org.hotseat.ui.room.model.Desk.Place;
import org.hotseat.ui.room.model.FloorPlan.RoomName;

/** What the seat is called, where its desk stands, and which machine is there. */
final class DeskPage extends SeatPage {

    private static final int FIELDS = 330;
    private static final int CENTIMETRE = 10;
    private static final int FARTHEST = 100_000;
    private static final int CIRCLE = 359;
    private static final int DIGITS = 2;
    private static final int TURN = 15;

    private final List<RoomName> rooms = new ArrayList<>();
    private List<MachineChoice> machines = List.of();
    private Text name;
    private Text duty;
    private Combo room;
    private Combo machine;
    private Spinner x;
    private Spinner y;
    private Spinner turned;
    private PlaceMap map;
    private boolean filling;

    DeskPage(SeatWizard wizard) {
        super(Step.DESK, wizard);
        rooms.addAll(wizard.supply().rooms());
        if (rooms.isEmpty()) {
            rooms.add(new RoomName("", Messages.newRoom));
        }
    }

    @Override
    void fill(Composite body) {
        Composite columns = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(3 * GAP, 0).applyTo(columns);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
        Composite fields = new Composite(columns, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, GAP).applyTo(fields);
        GridDataFactory.fillDefaults().hint(FIELDS, SWT.DEFAULT).applyTo(fields);
        label(fields, Messages.name);
        name = knows(Field.NAME, text(fields, "seat.name", draft().name(), this::edited));
        label(fields, Messages.duty);
        duty = knows(Field.DUTY, text(fields, "seat.duty", draft().duty(), this::edited));
        duty.setMessage(Messages.dutyHint);
        label(fields, Messages.machine);
        machine = combo(fields, "seat.machine");
        machine.addListener(SWT.Selection, event -> chosen());
        label(fields, Messages.room);
        room = combo(fields, "seat.room");
        room.setItems(rooms.stream().map(RoomName::name).toArray(String[]::new));
        room.select(Math.max(0, rooms.stream().map(RoomName::id).toList().indexOf(draft().room())));
        room.addListener(SWT.Selection, event -> moved());
        x = spinner(fields, Messages.fromLeft, "seat.x", DIGITS, FARTHEST);
        y = spinner(fields, Messages.fromTop, "seat.y", DIGITS, FARTHEST);
        turned = spinner(fields, Messages.turned, "seat.turned", 0, CIRCLE);
        turned.setIncrement(TURN);
        map = named(new PlaceMap(columns, wizard(), this::placed), "seat.map");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(map);
    }

    private static Combo combo(Composite fields, String id) {
        Combo combo = named(new Combo(fields, SWT.READ_ONLY), id);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(FIELDS / 2, SWT.DEFAULT)
                .applyTo(combo);
        return combo;
    }

    private Spinner spinner(Composite fields, String words, String id, int digits, int most) {
        label(fields, words);
        Spinner spinner = named(new Spinner(fields, SWT.BORDER), id);
        spinner.setDigits(digits);
        spinner.setMinimum(0);
        spinner.setMaximum(most);
        spinner.setIncrement(CENTIMETRE);
        spinner.addListener(SWT.Modify, event -> typed());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(spinner);
        return spinner;
    }

    private void edited() {
        if (name != null && duty != null) {
            draft().label(name.getText(), duty.getText());
            map.show();
        }
    }

    /** Metres in the fields, millimetres in the document. */
    private void typed() {
        if (!filling) {
            draft().put(draft().room(), new Place(x.getSelection() * CENTIMETRE, y.getSelection() * CENTIMETRE, turned
                    .getSelection()));
            map.show();
            changed();
        }
    }

    private void placed(Place place) {
        draft().put(draft().room(), place);
        place();
        changed();
    }

    private void place() {
        filling = true;
        Place place = draft().place();
        x.setSelection(place.x() / CENTIMETRE);
        y.setSelection(place.y() / CENTIMETRE);
        turned.setSelection(place.degrees());
        filling = false;
        map.show();
    }

    private void moved() {
        String id = rooms.get(Math.max(0, room.getSelectionIndex())).id();
        if (!id.equals(draft().room())) {
            draft().put(id, wizard().free(id));
            place();
            changed();
        }
    }

    private void chosen() {
        int index = machine.getSelectionIndex() - 1;
        Optional<MachineChoice> choice = index < 0 ? Optional.empty() : Optional.of(machines.get(index));
        draft().machine(choice.map(MachineChoice::id), choice.flatMap(MachineChoice::home), choice.map(
                MachineChoice::standbys).orElse(List.of()));
        changed();
    }

    @Override
    void show() {
        if (!supply().machines().equals(machines) || machine.getItemCount() == 0) {
            machines = supply().machines();
            List<String> items = new ArrayList<>(List.of(Messages.noMachine));
            machines.forEach(one -> items.add(one.taken().isEmpty() ? one.name() : NLS.bind(Messages.takenBy, one
                    .name(), one.taken())));
            machine.setItems(items.toArray(String[]::new));
            List<MachineId> ids = machines.stream().map(MachineChoice::id).toList();
            machine.select(draft().machine().map(ids::indexOf).orElse(-1) + 1);
        }
        map.forget();
        place();
    }

    @Override
    Optional<Fault> fault() {
        return Faults.desk(draft(), supply());
    }

    @Override
    String words() {
        return Messages.deskMessage;
    }

    @Override
    String warning() {
        return draft().machine().flatMap(supply()::machine).filter(one -> !one.taken().isEmpty()).map(one -> NLS.bind(
                Messages.losesMachine, one.taken(), Formats.label(one.name()))).orElse("");
    }

    @Override
    void settle() {
        name.setFocus();
        name.selectAll();
    }
}
