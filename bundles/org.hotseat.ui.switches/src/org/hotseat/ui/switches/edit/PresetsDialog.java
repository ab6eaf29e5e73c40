// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.operation.Operation;
import org.hotseat.state.Held;
import org.hotseat.state.data.Role;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.PresetRecord;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.part.RowColumn;
import org.hotseat.ui.part.RowTable;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.switches.model.Devices;
import org.hotseat.ui.switches.model.Matrix;
import org.hotseat.ui.work.OperationJobs;
import org.hotseat.ui.work.UiThread;

/**
 * Presets of a switch: what all outputs show now is kept under a name; a preset is recalled, which makes its changes
 * pending, or removed. Follows what others save. On the window's thread.
 */
public final class PresetsDialog extends TitleAreaDialog {

    private static final int MARGIN = 18;
    private static final int GAP = 8;
    private static final int WIDE = 460;
    private static final int HIGH = 220;
    private static final int NAME = 300;
    private static final int LONGEST = 60;
    private static final int RECALL_ID = IDialogConstants.CLIENT_ID + 1;

    private final ClusterMirror mirror;
    private final Supplier<Optional<Matrix>> now;
    private Matrix matrix;
    private RowTable<Held<PresetRecord>> table;
    private Text name;
    private Button save;
    private Button remove;
    private boolean works;
    /** Why the last order was not done; stays until the next one, and until the name is another. */
    private @Nullable String trouble;
    private List<Crossing> recalled = List.of();

    /**
     * Makes it.
     *
     * @param shell of the window
     * @param mirror what is known, and where commands go
     * @param matrix any layer of the switch
     * @param now the same as it is later; empty when it is shown no more
     */
    public PresetsDialog(Shell shell, ClusterMirror mirror, Matrix matrix, Supplier<Optional<Matrix>> now) {
        super(shell);
        this.mirror = mirror;
        this.matrix = matrix;
        this.now = now;
        setHelpAvailable(false);
    }

    /**
     * What a person wants to be shown.
     *
     * @return empty unless a preset was recalled
     */
    public List<Crossing> recalled() {
        return recalled;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.presetsWindow);
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
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(GAP, GAP).numColumns(4).applyTo(area);
        table = new RowTable<>(area, "switch.presets", columns(), held -> held.value().name());
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(WIDE, HIGH).applyTo(table.control());
        table.control().addListener(SWT.Selection, event -> table.selectedRows().stream().findFirst().ifPresent(
                held -> name.setText(held.value().name())));
        table.onOpen(this::recall);
        new Label(area, SWT.NONE).setText(Messages.name);
        name = new Text(area, SWT.BORDER);
        name.setData(SwitchForm.KEY, "preset.name");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        name.addListener(SWT.Modify, event -> {
            trouble = null;
            check();
        });
        save = button(area, Messages.presetSave, this::save);
        remove = button(area, Messages.presetRemove, this::remove);
        setTitle(NLS.bind(Messages.presetsHead, matrix.record().name()));
        Subscription following = mirror.onChange(() -> UiThread.run(outer, this::show));
        outer.addDisposeListener(event -> following.close());
        return outer;
    }

    private static Button button(Composite area, String words, Runnable act) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> act.run());
        return button;
    }

    private static List<RowColumn<Held<PresetRecord>>> columns() {
        return List.of(
                RowColumn.<Held<PresetRecord>>of("name", Messages.columnName, NAME, held -> held.value().name())
                        .withIcon(held -> Optional.of(Icon.ARCHIVE)),
                RowColumn.<Held<PresetRecord>>of("outputs", Messages.columnOutputs, NAME / 3, held -> Integer.toString(
                        held.value().crossings().size())).right());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, false);
        createButton(parent, RECALL_ID, Messages.presetRecall, true);
        show();
        UiThread.run(parent, () -> table.control().setFocus());
    }

    private void show() {
        matrix = now.get().filter(one -> one.record().id().equals(matrix.record().id())).orElse(matrix);
        table.rows(Devices.presets(mirror, matrix.record().id()));
        check();
    }

    private Optional<Held<PresetRecord>> known() {
        String wanted = name.getText().strip();
        return table.rows().stream().filter(held -> held.value().name().equals(wanted)).findFirst();
    }

    private void check() {
        setErrorMessage(trouble);
        String text = name.getText().strip();
        boolean odd = text.indexOf('/') >= 0 || text.length() > LONGEST || text.chars().anyMatch(
                Character::isISOControl);
        boolean allowed = mirror.role().filter(role -> role.covers(Role.OPERATOR)).isPresent();
        boolean shows = !matrix.preset(text).crossings().isEmpty();
        save.setEnabled(allowed && !works && !text.isEmpty() && !odd && shows);
        remove.setEnabled(allowed && !works && known().isPresent());
        Control recall = getButton(RECALL_ID);
        if (recall != null) {
            recall.setEnabled(known().isPresent());
        }
        setMessage(odd ? Messages.presetNameOdd : !allowed ? Messages.operatorsOnly : !shows ? Messages.presetUnread
                : Messages.presetsMessage, odd ? IMessageProvider.ERROR : IMessageProvider.NONE);
    }

    private void save() {
        show(); // what the outputs show at this moment is kept
        String text = name.getText().strip();
        Optional<Held<PresetRecord>> known = known();
        if (known.isEmpty() || MessageDialog.openConfirm(getShell(), Messages.presetsWindow, NLS.bind(
                Messages.presetOver, text))) {
            run(PresetOperation.save(mirror, known.map(Held::value), known.map(Held::version).orElse(0L), matrix.preset(
                    text)));
        }
    }

    private void remove() {
        known().filter(held -> MessageDialog.openConfirm(getShell(), Messages.presetsWindow, NLS.bind(
                Messages.presetRemoveAsk, held.value().name()))).ifPresent(held -> run(PresetOperation.remove(mirror,
                        held.value(), held.version())));
    }

    private void run(Operation operation) {
        Services.runner().ifPresent(runner -> {
            getShell().setData(OperationJobs.WATCHED, operation);
            works = true;
            trouble = null;
            check();
            Control area = name;
            runner.run(operation).whenComplete((done, failed) -> UiThread.run(area, () -> {
                works = false;
                trouble = failed == null ? null : words(failed);
                show();
            }));
        });
    }

    private static String words(Throwable failed) {
        Throwable cause = failed instanceof FailureException || failed.getCause() == null ? failed : failed.getCause();
        return cause instanceof FailureException known ? known.failure().text() : Messages.noAnswer;
    }

    private void recall(Held<PresetRecord> preset) {
        recalled = preset.value().crossings();
        okPressed();
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == RECALL_ID) {
            known().ifPresent(this::recall);
        } else {
            close();
        }
    }
}
