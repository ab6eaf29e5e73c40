// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hotseat.base.failure.FailureException;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.ui.part.RowTable;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.switches.model.Devices;
import org.hotseat.ui.switches.model.Things;
import org.hotseat.ui.switches.model.Things.Thing;
import org.hotseat.ui.work.OperationJobs;
import org.hotseat.ui.work.UiThread;

/**
 * Names inputs and outputs of a switch, and says what is plugged in. By keyboard: Enter in the field of the name goes
 * on to the next port. On the window's thread.
 */
public final class PortsDialog extends TitleAreaDialog {

    private static final int MARGIN = 18;
    private static final int GAP = 8;
    private static final int WIDE = 640;
    private static final int HIGH = 320;

    private final ClusterMirror mirror;
    private final Things things;
    private final String first;
    private SwitchRecord base;
    private long version;
    private PortsDraft draft;
    private RowTable<PortRow> table;
    private Text name;
    private ControlDecoration mark;
    private Combo at;
    private String shown = "";
    private boolean filling;
    private boolean works;

    /**
     * Makes it.
     *
     * @param shell of the window
     * @param mirror what is known, and where commands go
     * @param device which switch
     * @param things what the document knows to be plugged in
     * @param input whether the port to begin with is an input
     * @param port the one to begin with; empty for the first
     */
    public PortsDialog(Shell shell, ClusterMirror mirror, Held<SwitchRecord> device, Things things, boolean input,
            String port) {
        super(shell);
        this.mirror = mirror;
        this.things = things;
        this.base = device.value();
        this.version = device.version();
        this.draft = new PortsDraft(base, Devices.live(mirror, base.id()));
        this.first = (input ? "in " : "out ") + port;
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.portsWindow);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(GAP, GAP).numColumns(2).applyTo(area);
        table = new RowTable<>(area, "switch.ports", PortRow.columns(things), PortRow::key);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDE, HIGH).applyTo(table.control());
        table.control().addListener(SWT.Selection, event -> selected());
        table.onOpen(row -> name.setFocus());
        new Label(area, SWT.NONE).setText(Messages.portName);
        name = new Text(area, SWT.BORDER);
        name.setData(SwitchForm.KEY, "port.name");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        name.addListener(SWT.Modify, event -> edited());
        name.addListener(SWT.Traverse, this::enter);
        mark = new ControlDecoration(name, SWT.LEFT | SWT.TOP);
        mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        new Label(area, SWT.NONE).setText(Messages.portPlugged);
        at = new Combo(area, SWT.READ_ONLY);
        at.setData(SwitchForm.KEY, "port.at");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(at);
        at.addListener(SWT.Selection, event -> edited());
        setTitle(NLS.bind(Messages.portsHead, base.name()));
        return outer;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.save, true);
        table.rows(draft.rows());
        table.select(List.of(table.row(first).map(PortRow::key).or(() -> table.rows().stream().findFirst().map(
                PortRow::key)).orElse("")));
        selected();
        UiThread.run(parent, () -> {
            if (!name.isDisposed()) {
                name.setFocus();
                name.selectAll();
            }
        });
    }

    private Optional<PortRow> row() {
        return table.selectedRows().stream().findFirst();
    }

    private void selected() {
        filling = true;
        Optional<PortRow> row = row();
        String key = row.map(PortRow::key).orElse("");
        if (!shown.equals(key) || key.isEmpty()) {
            shown = key;
            name.setText(row.map(PortRow::name).orElse(""));
            name.setMessage(row.map(PortRow::label).orElse(""));
            at.setItems(choices(row).stream().map(Thing::words).toArray(String[]::new));
            at.select(row.map(one -> choices(row).stream().map(Thing::id).toList().indexOf(one.at())).orElse(0));
        }
        name.setEnabled(row.isPresent());
        at.setEnabled(row.isPresent());
        filling = false;
        check();
    }

    /** Nothing, what the document knows, and what it knows no more. */
    private List<Thing> choices(Optional<PortRow> row) {
        List<Thing> known = row.map(one -> one.input() ? things.inputs() : things.outputs()).orElse(List.of());
        String id = row.map(PortRow::at).orElse("");
        boolean lost = !id.isEmpty() && known.stream().noneMatch(one -> one.id().equals(id));
        List<Thing> all = new ArrayList<>();
        all.add(new Thing("", Messages.pluggedNothing));
        if (lost) {
            String words = things.words(id);
            all.add(new Thing(id, words.isEmpty() ? id : words));
        }
        all.addAll(known);
        return all;
    }

    private void edited() {
        Optional<PortRow> row = row();
        if (!filling && row.isPresent()) {
            String thing = choices(row).get(Math.max(0, at.getSelectionIndex())).id();
            boolean fresh = !thing.isEmpty() && name.getText().isBlank();
            draft.put(row.get().named(fresh ? things.words(thing) : name.getText()).plugged(thing));
            table.rows(draft.rows());
            if (fresh) {
                shown = "";
                selected();
            }
            check();
        }
    }

    /** The next port, as long as there is one. */
    private void enter(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN && (event.stateMask & SWT.MOD1) == 0) {
            int next = table.control().getSelectionIndex() + 1;
            if (next > 0 && next < table.control().getItemCount()) {
                event.doit = false;
                table.control().setSelection(next);
                table.control().showSelection();
                selected();
                name.selectAll();
            }
        }
    }

    private void check() {
        setErrorMessage(null);
        Optional<String> fault = draft.fault();
        long missing = draft.rows().stream().filter(row -> !row.there() && row.plug().isPresent()).count();
        fault.ifPresentOrElse(text -> {
            mark.setDescriptionText(text);
            mark.show();
        }, mark::hide);
        setMessage(fault.orElse(missing > 0 ? NLS.bind(Messages.portsMissing, missing) : Messages.portsMessage),
                fault.isPresent() ? IMessageProvider.ERROR : missing > 0 ? IMessageProvider.WARNING
                        : IMessageProvider.NONE);
        Control ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(fault.isEmpty() && !works && !draft.record().equals(base));
        }
    }

    @Override
    protected void okPressed() {
        SwitchOperation operation = SwitchOperation.change(mirror, base, version, draft.record(), "");
        Services.runner().filter(runner -> !works).ifPresent(runner -> {
            getShell().setData(OperationJobs.WATCHED, operation);
            works = true;
            check();
            Control area = name;
            runner.run(operation).whenComplete((done, failed) -> UiThread.run(area, () -> {
                works = false;
                if (failed == null) {
                    super.okPressed();
                } else {
                    refused(failed);
                }
            }));
        });
    }

    /** Somebody else has saved meanwhile: what was entered here goes over it, and is saved by the next order. */
    private void refused(Throwable failed) {
        Optional<Held<SwitchRecord>> now = mirror.state().find(Kinds.SWITCH, base.id());
        boolean other = now.filter(held -> held.version() != version).isPresent();
        if (other) {
            draft = draft.over(now.get().value(), Devices.live(mirror, base.id()));
            base = now.get().value();
            version = now.get().version();
            table.rows(draft.rows());
            shown = "";
            selected();
        }
        check();
        Throwable cause = failed instanceof FailureException || failed.getCause() == null ? failed : failed.getCause();
        setErrorMessage(other ? Messages.portsMeanwhile : cause instanceof FailureException known ? known.failure()
                .text() : Messages.noAnswer);
    }
}
