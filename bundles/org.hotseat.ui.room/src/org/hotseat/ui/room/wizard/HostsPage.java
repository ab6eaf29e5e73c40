// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.wizard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.base.id.HostId;
import org.hotseat.ui.ink.Ellipsis;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.Rows;
import org.hotseat.ui.room.create.Fault;
import org.hotseat.ui.room.create.HostFit;
import org.hotseat.ui.room.create.Supply.MachineChoice;
import org.hotseat.ui.seats.move.ConsequenceRows;

/** Hosts that may serve the seat, each with what the planner says of it there: its home, and where it may go. */
final class HostsPage extends SeatPage {

    private static final int[] WIDTHS = { 160, 100, 540 };
    private static final int HOST = 200;
    private static final int DETAIL = 130;
    private static final int PAD = 36;

    private Table table;
    private Combo home;
    private ScrolledComposite scroll;
    private ConsequenceRows lines;
    private List<HostId> homes = List.of();
    private Optional<HostId> selected = Optional.empty();

    HostsPage(SeatWizard wizard) {
        super(Step.HOSTS, wizard);
    }

    @Override
    void fill(Composite body) {
        Composite top = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, 0).applyTo(top);
        label(top, Messages.home);
        home = named(new Combo(top, SWT.READ_ONLY), "seat.home");
        GridDataFactory.fillDefaults().hint(HOST, SWT.DEFAULT).applyTo(home);
        home.addListener(SWT.Selection, event -> {
            int index = home.getSelectionIndex();
            Optional<HostId> before = draft().home();
            draft().home(index < 0 ? Optional.empty() : Optional.of(homes.get(index)));
            before.filter(one -> draft().home().filter(one::equals).isEmpty()).ifPresent(one -> draft().serve(one,
                    true));
            refresh();
        });
        table = named(new Table(body, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION | SWT.SINGLE), "seat.hosts");
        table.setHeaderVisible(true);
        List<String> heads = List.of(Messages.host, Messages.serves, Messages.fits);
        for (int column = 0; column < WIDTHS.length; column++) {
            TableColumn head = new TableColumn(table, SWT.LEFT);
            head.setText(heads.get(column));
            head.setWidth(WIDTHS[column]);
        }
        Rows.height(table);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 6 * Rows.HEIGHT).applyTo(table);
        table.addListener(SWT.Selection, this::selected);
        scroll = new ScrolledComposite(body, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, DETAIL).applyTo(scroll);
        lines = new ConsequenceRows(scroll, wizard().context().look());
        scroll.setContent(lines.control());
    }

    private void selected(Event event) {
        if (event.item instanceof TableItem item && item.getData() instanceof HostId host) {
            selected = Optional.of(host);
            if (event.detail == SWT.CHECK) {
                draft().serve(host, item.getChecked());
                table.setSelection(item);
            }
            refresh();
        }
    }

    @Override
    void arrive() {
        wizard().attempt();
    }

    @Override
    void show() {
        List<HostFit> hosts = wizard().trial().hosts();
        boolean served = draft().machine().isPresent();
        table.setEnabled(served);
        home.setEnabled(served);
        List<Object> known = List.of(table.getItems()).stream().map(TableItem::getData).toList();
        List<HostFit> shown = served ? hosts : List.of();
        if (!known.equals(shown.stream().map(HostFit::id).toList())) {
            table.removeAll();
            shown.forEach(one -> new TableItem(table, SWT.NONE).setData(one.id()));
        }
        for (int row = 0; row < shown.size(); row++) {
            show(table.getItem(row), shown.get(row));
        }
        homes();
        lines.show(shown.stream().filter(one -> selected.filter(one.id()::equals).isPresent()).findFirst().map(
                HostFit::lines).orElse(List.of()));
        lines.control().setSize(lines.control().computeSize(scroll.getClientArea().width, SWT.DEFAULT));
    }

    private void show(TableItem item, HostFit host) {
        boolean isHome = draft().home().filter(host.id()::equals).isPresent();
        int standby = draft().standbys().indexOf(host.id());
        item.setText(new String[] { host.name(), isHome ? Messages.isHome : standby < 0 ? "" : NLS.bind(
                Messages.isStandby, standby + 1), Ellipsis.fit(host.words(), WIDTHS[2] - PAD, Face.NORMAL, wizard()
                        .context().look().widths()) });
        item.setImage(2, host.mark().image());
        item.setChecked(draft().serves(host.id()));
    }

    /** The home is one of those that may serve it. */
    private void homes() {
        List<HostId> all = new ArrayList<>(draft().home().stream().toList());
        all.addAll(draft().standbys());
        all.sort(Comparator.comparing(supply()::host));
        if (!all.equals(homes) || home.getItemCount() != all.size()) {
            homes = all;
            home.setItems(all.stream().map(supply()::host).toArray(String[]::new));
        }
        home.select(draft().home().map(homes::indexOf).orElse(-1));
    }

    @Override
    Optional<Fault> fault() {
        return Optional.empty();
    }

    @Override
    String words() {
        Optional<String> machine = draft().machine().flatMap(supply()::machine).map(MachineChoice::name);
        return machine.map(name -> wizard().isTrying() ? Messages.trying : NLS.bind(Messages.hostsMessage, name))
                .orElse(Messages.hostsNoMachine);
    }

    @Override
    String warning() {
        List<HostFit> hosts = wizard().isTrying() ? List.of() : wizard().trial().hosts();
        return hosts.stream().filter(one -> draft().serves(one.id()) && one.mark()
                != StateMark.DONE).findFirst().map(HostFit::says).orElse("");
    }

    @Override
    void settle() {
        table.setFocus();
    }
}
