// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.base.id.HostId;
import org.hotseat.console.machine.MachineActs;
import org.hotseat.console.operation.Operation;
import org.hotseat.console.operation.OperationRunner;
import org.hotseat.console.session.Session;
import org.hotseat.ui.domain.watch.SaveOperation;
import org.hotseat.ui.work.UiThread;

/**
 * Makes a new machine. Nothing exists until the last button; what the host refuses is shown on the last page and the
 * wizard stays. On the window's thread.
 */
public final class NewMachineWizard extends Wizard {

    private final MachineWish wish = new MachineWish();
    private final Surroundings around;
    private final OperationRunner runner;
    private final Consumer<Defined> defined;
    private final List<WishPage> pages;
    private boolean running;

    /**
     * A machine that was made.
     *
     * @param host where
     * @param name its name there
     */
    public record Defined(HostId host, String name) {
    }

    /**
     * A wizard.
     *
     * @param session the cluster
     * @param runner defines the machine
     * @param host proposed
     * @param defined told when the machine exists
     */
    public NewMachineWizard(Session session, OperationRunner runner, Optional<HostId> host,
            Consumer<Defined> defined) {
        this.around = new Surroundings(session);
        this.runner = runner;
        this.defined = defined;
        wish.host = host;
        pages = List.of(new PlacePage(wish, around), new SizePage(wish, around), new StoragePage(wish, around),
                new OutsidePage(wish, around), new SummaryPage(wish, around));
        setWindowTitle(Messages.newMachine);
    }

    @Override
    public void addPages() {
        List<String> steps = pages.stream().map(WishPage::getTitle).toList();
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i).steps(steps, i);
            addPage(pages.get(i));
        }
    }

    /** Only from the summary: what is defined has been seen. */
    @Override
    public boolean canFinish() {
        IWizardPage page = getContainer().getCurrentPage();
        return !running && page == pages.get(pages.size() - 1) && page.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        HostId host = wish.host.orElseThrow();
        Shell shell = getShell();
        SaveOperation operation = new SaveOperation(operation(host));
        working(true);
        runner.run(operation).whenComplete((nothing, failed) -> UiThread.run(shell, () ->
                ended(shell, operation, failed, new Defined(host, wish.name))));
        return false; // the wizard closes when the host has taken it
    }

    private Operation operation(HostId host) {
        MachineActs machines = around.session().machines();
        return wish.diskKind == MachineWish.DiskKind.NEW ? machines.create(host, wish.xml(), wish.image.image())
                : machines.define(host, wish.xml());
    }

    private void ended(Shell shell, SaveOperation operation, Throwable failed, Defined machine) {
        working(false);
        if (failed != null) {
            return; // the runner has told it
        }
        if (operation.refusal().isPresent()) {
            pages.get(pages.size() - 1).setErrorMessage(
                    NLS.bind(Messages.refused, operation.refusal().get().text()));
            return;
        }
        shell.close();
        defined.accept(machine);
    }

    private void working(boolean on) {
        running = on;
        pages.get(pages.size() - 1).setMessage(on ? Messages.defining : null);
        getContainer().updateButtons();
    }
}
