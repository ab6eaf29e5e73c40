// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.output;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.console.session.Session;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.protocol.op.OutputLive;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.Role;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.Band;
import org.hotseat.ui.part.RowTable;
import org.hotseat.ui.part.SessionView;
import org.hotseat.ui.ports.output.OutputOperation.Shown;
import org.hotseat.ui.ports.output.OutputOperation.Want;
import org.hotseat.ui.ports.output.ShowDialog.Choice;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.work.Coalescer;

/**
 * The outputs of all hosts: which machine each shows, what its viewer does, and whether the monitor is the one that was
 * learned. On the window's thread.
 */
public final class OutputsView extends SessionView {

    /** Under which the workbench knows it. */
    public static final String ID = "org.hotseat.ui.ports.outputs";

    private static final int PER_SECOND = 5;

    private Optional<ClusterMirror> mirror = Optional.empty();
    private Subscription following = () -> { };
    private RowTable<OutputRow> table;
    private Coalescer coalescer;

    @Override
    protected Control createContent(Composite parent) {
        table = new RowTable<>(parent, "hostOutputs", OutputRows.columns(), OutputRow::name);
        table.onOpen(row -> show());
        getSite().setSelectionProvider(table.selectionProvider());
        MenuManager context = new MenuManager();
        context.setRemoveAllWhenShown(true);
        context.addMenuListener(this::menu);
        table.control().setMenu(context.createContextMenu(table.control()));
        IMenuManager own = getViewSite().getActionBars().getMenuManager();
        own.setRemoveAllWhenShown(true);
        own.addMenuListener(menu -> {
            menu(menu);
            menu.add(new Separator());
            table.columnsMenu(menu);
        });
        menu(own); // an empty menu is not offered
        coalescer = Coalescer.on(table.control(), PER_SECOND, this::showNow);
        table.control().addListener(SWT.Show, event -> coalescer.request());
        return table.control();
    }

    private void menu(IMenuManager menu) {
        menu.add(action(Messages.show, Icon.SCREEN, row -> true, this::show));
        menu.add(action(Messages.learn, Icon.MONITOR, row -> row.held().filter(held ->
                held.value().monitor().isPresent()).isPresent(), () -> run(Want.Learn::new)));
        menu.add(new Separator());
        menu.add(action(row().filter(row -> row.live().isEmpty()).isPresent() ? Messages.forget : Messages.clear,
                Icon.DELETE, row -> row.held().isPresent(), () -> run(Want.Clear::new)));
    }

    private Action action(String words, Icon icon, Predicate<OutputRow> possible, Runnable act) {
        Action action = new Action(words, IAction.AS_PUSH_BUTTON) {
            @Override
            public void run() {
                act.run();
            }
        };
        action.setImageDescriptor(icon.descriptor());
        boolean allowed = isAllowed();
        action.setEnabled(allowed && row().filter(possible).isPresent());
        action.setToolTipText(allowed ? words : Messages.operatorsOnly);
        return action;
    }

    private boolean isAllowed() {
        return mirror.flatMap(ClusterMirror::role).filter(role -> role.covers(Role.OPERATOR)).isPresent();
    }

    private Optional<OutputRow> row() {
        return table.selectedRows().stream().findFirst();
    }

    @Override
    protected void opened(Session session) {
        mirror = Optional.of(session.members());
        following = session.members().onChange(coalescer::request);
        showNow();
    }

    @Override
    protected void closed() {
        following.close();
        mirror = Optional.empty();
        table.rows(List.of());
    }

    private void showNow() {
        Optional<Session> session = session();
        if (mirror.isEmpty() || session.isEmpty() || table.control().isDisposed()) {
            return;
        }
        ClusterMirror now = mirror.get();
        List<OutputRow> rows = OutputRows.read(now.state(), now.copies().hosts(), session.get().inventory()::machine);
        MemberLinkState link = now.facts().link();
        if (rows.isEmpty()) {
            band().hide();
            if (link.isLive()) {
                showMessage(Messages.noOutputs, "", () -> { });
            } else {
                showMessage(link instanceof MemberLinkState.NoAgents ? Messages.noAgents : Messages.connecting,
                        Messages.tryNow, now::retry);
            }
            return;
        }
        band(rows, link);
        showContent();
        table.rows(rows);
    }

    private void band(List<OutputRow> rows, MemberLinkState link) {
        List<OutputRow> alarms = rows.stream().filter(row ->
                row.live().flatMap(OutputLive::alarm).isPresent()).toList();
        if (!link.isLive()) {
            band().show(StateMark.STALE, Messages.connecting, new Band.Link(Messages.tryNow, () -> mirror.ifPresent(
                    ClusterMirror::retry)));
        } else if (alarms.isEmpty()) {
            band().hide();
        } else {
            OutputRow first = alarms.getFirst();
            band().show(StateMark.WARNING, alarms.size() == 1 ? first.alarm() : NLS.bind(Messages.alarms, first.alarm(),
                    alarms.size() - 1), new Band.Link(Messages.select, () -> table.select(List.of(first.name()))));
        }
    }

    private void show() {
        if (!isAllowed()) {
            status(Messages.operatorsOnly);
            return;
        }
        row().ifPresent(row -> {
            List<Choice> choices = choices();
            if (choices.isEmpty()) {
                status(Messages.noMachines);
                return;
            }
            ShowDialog dialog = new ShowDialog(getSite().getShell(), NLS.bind(Messages.showOn, row.name()), choices, row
                    .held().map(held -> new Shown(held.value().machine(), held.value().head())));
            if (dialog.open() == Window.OK) {
                run(() -> new Want.Show(dialog.shown(), dialog.choice().name()), row);
            }
        });
    }

    private List<Choice> choices() {
        Optional<Session> session = session();
        if (session.isEmpty() || mirror.isEmpty()) {
            return List.of();
        }
        Function<MachineId, Optional<MachineView>> known = session.get().inventory()::machine;
        Stream<MachineId> protectedOnes = mirror.get().state().all(Kinds.MACHINE).values().stream().map(held ->
                held.value().id());
        Stream<MachineId> others = session.get().inventory().machines().stream().map(MachineView::id);
        return Stream.concat(protectedOnes, others).distinct().map(id -> new Choice(id,
                OutputRows.name(mirror.get().state(), known, id))).sorted(Comparator.comparing(Choice::name,
                        String.CASE_INSENSITIVE_ORDER)).toList();
    }

    private void run(Supplier<Want> want) {
        row().ifPresent(row -> run(want, row));
    }

    private void run(Supplier<Want> want, OutputRow row) {
        mirror.ifPresent(now -> Services.runner().ifPresent(runner -> runner.run(OutputOperation.of(now, row,
                want.get()))));
    }
}
