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
import org.hotseat.console.session.Session;
import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.DomainSyntaxException;
import org.hotseat.hypervisor.ChangeScope;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.work.UiThread;

/** Asks which device is plugged in or out, as XML that begins from a template. On the window's thread. */
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
    private String xml = "";
    private ChangeScope scope = ChangeScope.STORED;

    DeviceDialog(Shell parent, boolean attach, Session session, MachineView machine) {
        super(parent);
        this.attach = attach;
        this.session = session;
        this.machine = machine;
        setHelpAvailable(false);
    }

    String xml() {
        return xml;
    }

    ChangeScope scope() {
        return scope;
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
            act.setEnabled(wrong.isEmpty() && !source.getText().isBlank());
        }
    }

    /** One element that is well formed; what it means only the hypervisor can say. */
    static Optional<String> wrong(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            DomainDocument parsed = DomainDocument.parse("<domain><devices>" + text + "</devices></domain>");
            int count = parsed.devices().all().size();
            return count == 1 ? Optional.empty() : Optional.of(Messages.oneElement);
        } catch (DomainSyntaxException malformed) {
            return Optional.of(NLS.bind(Messages.malformed, malformed.getMessage()));
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
        xml = source.getText();
        boolean live = machine.state().isActive();
        scope = !live ? ChangeScope.STORED : stored.getSelection() ? ChangeScope.BOTH : ChangeScope.LIVE;
        super.okPressed();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
