// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.edit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.protocol.op.SwitchOps;
import org.hotseat.protocol.op.SwitchOps.SwitchFound;
import org.hotseat.protocol.op.SwitchOps.SwitchTrial;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.ui.merge.MergeDialog;
import org.hotseat.ui.merge.MergeLine;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.switches.edit.SwitchFault.Field;
import org.hotseat.ui.switches.model.Devices;
import org.hotseat.ui.switches.model.LayerWords;
import org.hotseat.ui.work.OperationJobs;
import org.hotseat.ui.work.UiThread;

/**
 * Makes a switch known to the cluster, or changes what is known. It can be tried first, from the leader's host: what
 * answers there, and how large it is. Edits that meet are merged. On the window's thread.
 */
public final class SwitchDialog extends TitleAreaDialog {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MARGIN = 18;
    private static final int WIDTH = 560;

    private final ClusterMirror mirror;
    private final boolean known;
    private SwitchRecord base;
    private long version;
    private SwitchForm form;
    private Button attempt;
    private Label outcome;
    private boolean works;
    /** What the device or the leader has said against what stands in the fields. */
    private Optional<SwitchFault> told = Optional.empty();

    /**
     * Makes it.
     *
     * @param shell of the window
     * @param mirror what is known, and where commands go
     * @param device which; empty for a new one
     */
    public SwitchDialog(Shell shell, ClusterMirror mirror, Optional<Held<SwitchRecord>> device) {
        super(shell);
        this.mirror = mirror;
        this.known = device.isPresent();
        this.base = device.map(Held::value).orElseGet(() -> SwitchDraft.USUAL.record(new SwitchRecord(UUID.randomUUID()
                .toString(), "", "", "", 0, "", "", List.of(), List.of())));
        this.version = device.map(Held::version).orElse(0L);
        setHelpAvailable(false);
    }

    /**
     * Id of the switch.
     *
     * @return of the new one, too
     */
    public String device() {
        return base.id();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(known ? Messages.changeWindow : Messages.addWindow);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        form = new SwitchForm(outer, known, this::changed);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(form.control());
        ((GridLayout) form.control().getLayout()).marginWidth = MARGIN;
        ((GridLayout) form.control().getLayout()).marginHeight = MARGIN;
        attempt = new Button(form.control(), SWT.PUSH);
        attempt.setText(Messages.attempt);
        attempt.setData(SwitchForm.KEY, "switch.try");
        attempt.addListener(SWT.Selection, event -> attempt());
        outcome = new Label(form.control(), SWT.WRAP);
        outcome.setData(SwitchForm.KEY, "switch.outcome");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH / 2, 3 * MARGIN)
                .applyTo(outcome);
        form.fill(SwitchDraft.of(base), known);
        setTitle(known ? NLS.bind(Messages.changeHead, base.name()) : Messages.addWindow);
        return outer;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
        createButton(parent, IDialogConstants.OK_ID, known ? Messages.save : Messages.add, true);
        check();
        UiThread.run(parent, () -> form.focus(Field.NAME)); // the window gives the keys away when it opens
    }

    private void changed() {
        told = Optional.empty();
        outcome.setText("");
        check();
    }

    private List<SwitchRecord> others() {
        return Devices.all(mirror).stream().filter(one -> !one.id().equals(base.id())).toList();
    }

    private void check() {
        SwitchDraft draft = form.draft();
        Optional<SwitchFault> fault = draft.fault(others());
        boolean pristine = !known && draft.equals(SwitchDraft.USUAL);
        Optional<SwitchFault> shown = pristine ? Optional.empty() : fault.or(() -> told);
        form.show(shown);
        setMessage(shown.map(SwitchFault::text).orElse(known ? Messages.changeMessage : Messages.addMessage),
                shown.isPresent() ? IMessageProvider.ERROR : IMessageProvider.NONE);
        attempt.setEnabled(fault.isEmpty() && !works);
        Control ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            boolean same = known && draft.equals(SwitchDraft.of(base)) && form.password().isEmpty();
            ok.setEnabled(fault.isEmpty() && !same && !works);
        }
    }

    private void attempt() {
        SwitchDraft draft = form.draft();
        String password = form.password();
        works = true;
        told = Optional.empty();
        outcome.setText(Messages.attempting);
        check();
        Composite area = form.control();
        mirror.copies().ask(SwitchOps.TRY, new SwitchTrial(draft.record(base), password), PATIENCE, Progress.NONE)
                .whenComplete((found, failed) -> UiThread.run(area, () -> answered(draft, Optional.ofNullable(found),
                        failed)));
    }

    private void answered(SwitchDraft asked, Optional<SwitchFound> found, @Nullable Throwable failed) {
        works = false;
        if (!asked.equals(form.draft())) {
            outcome.setText("");
        } else if (found.isPresent()) {
            outcome.setText(words(found.get()));
            told = Optional.of(found.get().wrong()).filter(wrong -> !wrong.isEmpty()).map(wrong -> new SwitchFault(
                    Field.KIND, wrong));
        } else {
            Failure failure = failure(failed);
            outcome.setText(Messages.attemptFailed);
            told = Optional.of(fault(failure));
        }
        check();
        told.ifPresent(fault -> form.focus(fault.field()));
    }

    private static Failure failure(@Nullable Throwable failed) {
        Throwable cause = failed instanceof FailureException || failed == null || failed.getCause() == null ? failed
                : failed.getCause();
        return cause instanceof FailureException known ? known.failure() : new Failure(FailureCode.OTHER,
                Messages.noAnswer);
    }

    /** Shown where it can be put right. */
    private static SwitchFault fault(Failure failure) {
        String text = failure.remedy().isEmpty() ? failure.message() : failure.message() + ' ' + failure.remedy();
        return new SwitchFault(switch (failure.code()) {
            case AUTHENTICATION, PERMISSION -> Field.PASSWORD;
            case UNSUPPORTED -> Field.KIND;
            case EXISTS -> Field.NAME;
            default -> Field.ADDRESS;
        }, text);
    }

    private static String words(SwitchFound found) {
        String sizes = found.layers().stream().map(one -> NLS.bind(Messages.size, new Object[] { LayerWords.of(one
                .layer()), one.inputs(), one.outputs() })).collect(Collectors.joining(", "));
        return NLS.bind(Messages.found, new Object[] { found.model(), sizes, found.host(), found.millis() });
    }

    @Override
    protected void okPressed() {
        if (works) {
            return;
        }
        SwitchRecord next = form.draft().record(base);
        SwitchOperation operation = known ? SwitchOperation.change(mirror, base, version, next, form.password())
                : SwitchOperation.add(mirror, next, form.password());
        Services.runner().ifPresent(runner -> {
            getShell().setData(OperationJobs.WATCHED, operation);
            works = true;
            check();
            Composite area = form.control();
            runner.run(operation).whenComplete((done, failed) -> UiThread.run(area, () -> {
                works = false;
                if (failed == null) {
                    super.okPressed();
                } else {
                    refused(failure(failed));
                }
            }));
        });
    }

    private void refused(Failure failure) {
        Optional<Held<SwitchRecord>> now = mirror.state().find(Kinds.SWITCH, base.id());
        if (failure.code() == FailureCode.EXISTS && now.isPresent() && now.get().version() != version) {
            merge(now.get());
        } else {
            told = Optional.of(fault(failure));
        }
        check();
    }

    /** Somebody else has changed it meanwhile: both side by side, then it is saved anew. */
    private void merge(Held<SwitchRecord> now) {
        SwitchMerge merge = new SwitchMerge(SwitchDraft.of(base), form.draft(), SwitchDraft.of(now.value()));
        List<MergeLine> lines = merge.lines();
        MergeDialog dialog = new MergeDialog(getShell(), NLS.bind(Messages.thing, base.name()), lines);
        boolean open = lines.stream().anyMatch(line -> line.side() == MergeLine.Side.OPEN);
        if (open && dialog.open() != OK) {
            return;
        }
        base = now.value();
        version = now.version();
        form.fill(merge.result(open ? dialog.lines() : lines), true);
        told = Optional.empty();
    }
}
