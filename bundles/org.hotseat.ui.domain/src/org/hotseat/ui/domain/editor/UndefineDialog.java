// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.editor;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.machine.ImageOffer;
import org.hotseat.console.session.Session;
import org.hotseat.hypervisor.image.DiskImage;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.look.Tint;
import org.hotseat.ui.work.UiThread;

/**
 * Asks whether a machine goes, and whether its disk images go with it. Which ones may go is found out beside the
 * window; until that is known, and where none may, there is nothing to choose. On the window's thread.
 */
final class UndefineDialog extends MessageDialog {

    /** Where the sentences above begin, beside their mark. */
    private static final int TEXT = 25;
    private static final int INDENT = 24;
    private static final int WIDTH = 460;
    private static final int MOST_HEIGHT = 300;

    private final Session session;
    private final MachineView machine;
    private final String host;
    private Button choice;
    private Label words;
    private ImageOffer offer;
    private List<String> chosen = List.of();

    UndefineDialog(Shell shell, Session session, MachineView machine, String host) {
        super(shell, Messages.undefineTitle, null, Formats.label(NLS.bind(Messages.undefineQuestion, machine.name())
                + "\n\n" + NLS.bind(Messages.undefineText, host)), MessageDialog.WARNING, 1,
                Messages.undefineAct, Messages.cancel);
        this.session = session;
        this.machine = machine;
        this.host = host;
    }

    /** Whole paths of the images that shall go; after the first button. */
    List<String> images() {
        return chosen;
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).indent(TEXT, 0).applyTo(area);
        choice = new Button(area, SWT.CHECK);
        choice.setText(Messages.alsoImages);
        choice.setEnabled(false);
        words = new Label(area, SWT.WRAP);
        words.setText(Messages.imagesLooking);
        Tint.words(words, Role.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).hint(WIDTH, SWT.DEFAULT).applyTo(words);
        look();
        return area;
    }

    private void look() {
        IJobFunction work = monitor -> {
            try {
                ImageOffer found = session.machines().readImageOffer(machine.id(), new Wanted(monitor));
                UiThread.run(words, () -> show(found));
            } catch (FailureException failed) {
                UiThread.run(words, () -> say(failed.failure().text()));
            }
            return Status.OK_STATUS;
        };
        Job job = Job.createSystem(Messages.imagesLooking, work);
        words.addDisposeListener(event -> job.cancel());
        job.schedule();
    }

    private void show(ImageOffer found) {
        offer = found;
        choice.setEnabled(!found.images().isEmpty());
        say(OfferText.of(found, machine.host()));
    }

    /** The window grows with what it has to say. */
    private void say(String text) {
        words.setText(Formats.label(text));
        Point now = getShell().getSize();
        Point wanted = getShell().computeSize(now.x, SWT.DEFAULT);
        getShell().setSize(now.x, Math.clamp(wanted.y, now.y, Math.max(now.y, now.y + MOST_HEIGHT)));
        getShell().layout(true, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == 0 && choice.getSelection()) {
            String question = OfferText.question(offer, machine.name(), host);
            if (UndefineHandler.warning(getShell(), Messages.deleteTitle, question, Messages.deleteAct,
                    Messages.cancel).open() != 0) {
                return; // back to the first question
            }
            chosen = offer.images().stream().map(DiskImage::path).toList();
        }
        super.buttonPressed(button);
    }

    @Override
    public Image getWarningImage() {
        return StateMark.WARNING.image();
    }

    /** As long as the window is open. */
    private record Wanted(IProgressMonitor monitor) implements Progress {

        @Override
        public void report(double fraction, String step) {
            // the window only says that it looks
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }
    }
}
