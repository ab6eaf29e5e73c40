// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.wizard;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.hotseat.model.text.Words;
import org.hotseat.protocol.op.PortLive;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.part.Rows;
import org.hotseat.ui.room.create.Fault;
import org.hotseat.ui.room.create.Fault.Field;
import org.hotseat.ui.room.create.Faults;
import org.hotseat.ui.room.create.Line;
import org.hotseat.ui.room.create.SeatDraft.Device;

/** Devices at free ports of boards: ticked ones belong to the seat. One that nobody knows the port of is detected. */
final class DevicesPage extends SeatPage {

    private static final int[] WIDTHS = { 220, 90, 200, 110, 140 };
    private static final int BYTES = 3;
    private static final int NAME = 240;
    private static final int SPEED = 90;
    private static final String LINE = "line";

    private Table table;
    private Text name;
    private Text speed;
    private Optional<Detection> detection = Optional.empty();
    private String selected = "";
    private boolean filling;

    DevicesPage(SeatWizard wizard) {
        super(Step.DEVICES, wizard);
    }

    @Override
    void fill(Composite body) {
        detection = Optional.of(new Detection(body, wizard(), this::found));
        table = named(new Table(body, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION | SWT.SINGLE), "seat.ports");
        table.setHeaderVisible(true);
        List<String> heads = List.of(Messages.port, Messages.kind, Messages.deviceThere, Messages.bytesIn,
                Messages.lastActivity);
        for (int column = 0; column < WIDTHS.length; column++) {
            TableColumn head = new TableColumn(table, column == BYTES ? SWT.RIGHT : SWT.LEFT);
            head.setText(heads.get(column));
            head.setWidth(WIDTHS[column]);
        }
        Rows.height(table);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 6 * Rows.HEIGHT).applyTo(table);
        table.addListener(SWT.Selection, this::selected);
        Composite fields = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(GAP, 0).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        label(fields, Messages.deviceName);
        name = text(fields, "device.name", "", this::edited);
        name.setMessage(Messages.deviceNameHint);
        GridDataFactory.fillDefaults().hint(NAME, SWT.DEFAULT).applyTo(name);
        label(fields, Messages.bitsPerSecond);
        speed = text(fields, "device.speed", "", this::edited);
        GridDataFactory.fillDefaults().hint(SPEED, SWT.DEFAULT).applyTo(speed);
        knows(Field.DEVICE_NAME, name);
        knows(Field.DEVICE_SPEED, speed);
    }

    private void selected(Event event) {
        if (event.item instanceof TableItem item && item.getData(LINE) instanceof String key) {
            if (event.detail == SWT.CHECK) {
                table.setSelection(item);
                tick(key, item.getChecked());
            }
            selected = key;
            fields();
            if (event.detail == SWT.CHECK) {
                changed();
            }
        }
    }

    private void tick(String key, boolean taken) {
        if (taken && draft().device(key).isEmpty()) {
            supply().line(key).ifPresent(line -> draft().take(new Device(proposal(line), key, "")));
        } else if (!taken) {
            draft().leave(key);
        }
    }

    /** The kind and the seat, with a number when there is one of them already. */
    private String proposal(Line line) {
        String base = NLS.bind(Messages.deviceProposal, Words.value(line.kind()), draft().name());
        List<String> names = draft().devices().stream().map(Device::name).toList();
        String proposal = base;
        for (int number = 2; names.contains(proposal); number++) {
            proposal = base + ' ' + number;
        }
        return proposal;
    }

    /** The port that moved: ticked, selected and seen, with the keys in its name. */
    private void found(String key) {
        tick(key, true);
        selected = key;
        refresh();
        fields();
        row(key).ifPresent(item -> {
            item.setChecked(true);
            table.setSelection(item);
            table.showItem(item);
        });
        changed();
        name.setFocus();
        name.selectAll();
    }

    private Optional<TableItem> row(String key) {
        return List.of(table.getItems()).stream().filter(item -> key.equals(item.getData(LINE))).findFirst();
    }

    private void fields() {
        filling = true;
        Optional<Device> device = draft().device(selected);
        put(name, device.map(Device::name).orElse(""));
        boolean asks = device.filter(one -> Faults.needsSpeed(one, supply())).isPresent();
        put(speed, asks ? device.map(Device::speed).orElse("") : supply().line(selected).map(Line::speed).filter(
                one -> one > 0 && device.isPresent()).map(String::valueOf).orElse(""));
        name.setEnabled(device.isPresent());
        speed.setEnabled(asks);
        filling = false;
    }

    private static void put(Text field, String value) {
        if (!field.getText().equals(value)) {
            field.setText(value);
        }
    }

    private void edited() {
        if (!filling && speed != null) {
            draft().device(selected).ifPresent(device -> draft().take(new Device(name.getText(), selected, speed
                    .isEnabled() ? speed.getText() : device.speed())));
        }
    }

    @Override
    void show() {
        List<Line> lines = supply().freeLines();
        List<String> keys = List.of(table.getItems()).stream().map(item -> String.valueOf(item.getData(LINE))).toList();
        if (!keys.equals(lines.stream().map(Line::key).toList())) {
            table.removeAll();
            lines.forEach(line -> new TableItem(table, SWT.NONE).setData(LINE, line.key()));
            row(selected).ifPresent(table::setSelection);
        }
        for (int row = 0; row < lines.size(); row++) {
            show(table.getItem(row), lines.get(row));
        }
        fields();
    }

    private void show(TableItem item, Line line) {
        Optional<PortLive> live = line.live();
        String device = live.map(one -> one.line().present() ? Formats.orNone(one.line().text()) : Messages.noDevice)
                .orElse(Messages.notTold);
        String bytes = live.map(one -> Formats.count(one.traffic().in())).orElse(Formats.NONE);
        String last = live.flatMap(one -> one.traffic().sinceIn()).map(DevicesPage::ago).orElse(Formats.NONE);
        String[] texts = { line.words(), Words.value(line.kind()), device, bytes, last };
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].equals(item.getText(column))) {
                item.setText(column, texts[column]);
            }
        }
        boolean taken = draft().device(line.key()).isPresent();
        if (item.getChecked() != taken) {
            item.setChecked(taken);
        }
    }

    private static String ago(Duration since) {
        return NLS.bind(Messages.ago, Formats.duration(since));
    }

    @Override
    void leave() {
        detection.ifPresent(Detection::end);
    }

    /** Selects the device that is at fault, so that its fields are the ones that are marked. */
    @Override
    Optional<Fault> fault() {
        return Faults.devices(draft(), supply()).map(fault -> new Fault(fault.field(), draft().devices().get(fault
                .row()).line().equals(selected) ? 0 : fault.row() + 1, fault.text()));
    }

    @Override
    String words() {
        return supply().freeLines().isEmpty() ? Messages.noFreePort : Messages.devicesMessage;
    }

    @Override
    void settle() {
        table.setFocus();
    }
}
