// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.act;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hotseat.base.failure.FailureException;
import org.hotseat.console.operation.Operation;
import org.hotseat.console.session.Session;
import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.DomainSyntaxException;
import org.hotseat.domain.device.Disk;
import org.hotseat.hypervisor.ChangeScope;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.question.UnplugQuestion;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.work.OperationJobs;
import org.hotseat.ui.work.UiThread;

/**
 * Asks which device is plugged in or out, as XML that begins from a template, and does it. What was written is there
 * again when the host refuses it, with the host's reason; while the host works, Cancel only puts the dialog aside. On
 * the window's thread.
 */
final class DeviceDialog extends TitleAreaDialog {

    private static final int MARGIN = 18;
    private static final int WIDTH = 560;
    private static final int LINES = 12;

    private final boolean attach;
    private final Session session;
    private final MachineView machine;
    private List<DeviceChoice> choices = List.of();
    private Combo list;
    private Text source;
    private Button stored;
    private boolean works;

    DeviceDialog(Shell parent, boolean attach, Session session, MachineView machine) {
        super(parent);
        this.attach = attach;
        this.session = session;
        this.machine = machine;
        setHelpAvailable(false);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(attach ? Messages.attachTitle : Messages.detachTitle);
    }

    @Override
    public void create() {
        super.create();
        setTitle(Formats.label(machine.name()));
        setMessage(attach ? Messages.attachMessage : Messages.detachMessage);
        list.setFocus();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(attach ? Messages.deviceKind : Messages.device);
        list = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
        list.addListener(SWT.Selection, event -> chosen());
        source = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | (attach ? SWT.NONE
                : SWT.READ_ONLY));
        source.setFont(Fonts.of(Face.MONO));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, source.getLineHeight() * LINES)
                .applyTo(source);
        source.addListener(SWT.Modify, event -> check());
        stored = new Button(area, SWT.CHECK);
        stored.setText(Messages.alsoStored);
        stored.setSelection(true);
        stored.setEnabled(machine.state().isActive());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(stored);
        read();
        return outer;
    }

    private void read() {
        if (attach) {
            offer(DeviceChoice.templates());
        }
        DescriptionReader.read(session, machine.id(), document -> {
            List<DeviceChoice> known = attach ? DeviceChoice.templates(document.text())
                    : DeviceChoice.present(document);
            UiThread.run(list, () -> offer(known));
        }, reason -> UiThread.run(list, () -> setMessage(reason, org.eclipse.jface.dialogs.IMessageProvider.WARNING)));
    }

    /** What a person has written meanwhile stays. */
    private void offer(List<DeviceChoice> known) {
        boolean touched = choices.stream().noneMatch(choice -> choice.xml().equals(source.getText()))
                && !source.getText().isEmpty();
        int place = Math.max(0, list.getSelectionIndex());
        choices = known;
        boolean focused = list.isFocusControl();
        list.setItems(known.stream().map(DeviceChoice::label).toArray(String[]::new));
        if (!touched && !known.isEmpty()) {
            list.select(Math.min(place, known.size() - 1));
            chosen();
        }
        if (focused) {
            list.setFocus(); // GTK takes it away with the old items, and then no key arrives anywhere
        }
    }

    private void chosen() {
        int place = list.getSelectionIndex();
        if (place >= 0) {
            source.setText(choices.get(place).xml());
        }
    }

    private void check() {
        Optional<String> wrong = wrong(source.getText());
        setErrorMessage(wrong.orElse(null));
        Button act = getButton(IDialogConstants.OK_ID);
        if (act != null) {
            act.setEnabled(!works && wrong.isEmpty() && !source.getText().isBlank());
        }
    }

    /** One element that is well formed; what it means only the hypervisor can say. */
    static Optional<String> wrong(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            DomainDocument parsed = whole(text);
            int count = parsed.devices().all().size();
            return count == 1 ? Optional.empty() : Optional.of(Messages.oneElement);
        } catch (DomainSyntaxException malformed) {
            return Optional.of(NLS.bind(Messages.malformed, malformed.getMessage()));
        }
    }

    private static DomainDocument whole(String element) throws DomainSyntaxException {
        return DomainDocument.parse("<domain><devices>" + element + "</devices></domain>");
    }

    private static Optional<DomainDocument> parse(String element) {
        try {
            return Optional.of(whole(element));
        } catch (DomainSyntaxException malformed) {
            return Optional.empty(); // the button was off then
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
        createButton(parent, IDialogConstants.OK_ID, attach ? Messages.attachVerb : Messages.detachVerb, true);
        check();
    }

    @Override
    protected void okPressed() {
        String xml = source.getText();
        boolean live = machine.state().isActive();
        if (works || !attach && live && !agreed(xml)) {
            return;
        }
        ChangeScope scope = !live ? ChangeScope.STORED : stored.getSelection() ? ChangeScope.BOTH : ChangeScope.LIVE;
        Operation operation = session.machines().device(machine.id(), xml, attach, scope);
        Services.runner().ifPresent(runner -> {
            getShell().setData(OperationJobs.WATCHED, operation);
            work(true);
            setMessage(operation.title() + '…');
            runner.run(operation).whenComplete((done, failed) -> ended(Optional.ofNullable(failed)));
        });
    }

    private boolean agreed(String xml) {
        Optional<Disk> disk = parse(xml).stream().flatMap(found -> found.devices().all().stream())
                .filter(Disk.class::isInstance).map(Disk.class::cast).filter(one -> !one.isRemovable()).findFirst();
        return disk.isEmpty()
                || UnplugQuestion.ask(getShell(), machine.name(), disk.get().label(), disk.get().content());
    }

    /** Nothing is written while the host works on what is there. */
    private void work(boolean on) {
        works = on;
        list.setEnabled(!on);
        source.setEnabled(!on);
        stored.setEnabled(!on && machine.state().isActive());
        check();
    }

    private void ended(Optional<Throwable> failed) {
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        if (failed.isEmpty()) {
            works = false;
            close();
            return;
        }
        work(false);
        setMessage(attach ? Messages.attachMessage : Messages.detachMessage);
        setErrorMessage(failed.get() instanceof FailureException reason ? reason.failure().text()
                : String.valueOf(failed.get().getMessage()));
        getShell().setVisible(true);
        source.setFocus();
    }

    @Override
    protected void cancelPressed() {
        if (works) {
            getShell().setVisible(false); // it comes back when the host refuses
        } else {
            super.cancelPressed();
        }
    }

    @Override
    protected void handleShellCloseEvent() {
        cancelPressed();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
