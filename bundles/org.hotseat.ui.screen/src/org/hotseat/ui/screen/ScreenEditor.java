// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.part.EditorPart;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.console.machine.MachineAct;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.Sessions;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.canvas.PictureSource;
import org.hotseat.ui.canvas.Zoomable;
import org.hotseat.ui.screen.link.ScreenLink;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.work.UiThread;

/** The screen of one machine. */
public final class ScreenEditor extends EditorPart implements PictureSource {

    /** Id of this editor. */
    public static final String ID = "org.hotseat.ui.screen.editor";

    private static final String SAVE_PICTURE = "org.hotseat.ui.canvas.savePicture";

    private final Workers workers = new ThreadWorkers();
    private Optional<ScreenView> view = Optional.empty();
    private Optional<ScreenLink> link = Optional.empty();
    private Optional<Session> session = Optional.empty();
    private Subscription sessions = () -> { };

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (Adapters.of(input, MachineId.class).isEmpty()) {
            throw new PartInitException(Messages.noCluster);
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    private MachineId machine() {
        return Adapters.of(getEditorInput(), MachineId.class).orElseThrow();
    }

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        session = Services.session();
        sessions = Services.find(Sessions.class).map(all -> all.onChange(now -> UiThread.run(parent,
                () -> closeWithout(now)))).orElse(() -> { });
        if (session.isEmpty()) {
            new Label(parent, SWT.WRAP).setText(Messages.noCluster);
            return;
        }
        Session open = session.get();
        ScreenView shown = new ScreenView(parent, getEditorInput().getName(),
                new ScreenView.Ports(this::keysCaptured, this::wish, this::savePicture, this::named));
        view = Optional.of(shown);
        ScreenLink connected = new ScreenLink(machine(), open.inventory(), open.screens(), workers,
                UiThread.executor(parent.getDisplay()), shown);
        link = Optional.of(connected);
        shown.use(connected);
        getSite().setSelectionProvider(new FixedSelection(new StructuredSelection(machine())));
    }

    private void named(String name) {
        setInput(new ScreenInput(machine(), name));
        setPartName(name);
        setTitleToolTip(name);
    }

    /** A screen of another cluster, or of none, has nothing to show. */
    private void closeWithout(Optional<Session> now) {
        if (!now.equals(session)) {
            getSite().getPage().closeEditor(this, false);
        }
    }

    /** While keys go to the machine, none of them may be a command of the workbench. */
    private void keysCaptured(boolean captured) {
        getSite().getService(IBindingService.class).setKeyFilterEnabled(!captured);
    }

    private void wish(ScreenNotice.Wish wish) {
        switch (wish) {
            case START -> session.ifPresent(open -> Services.runner().ifPresent(runner -> runner.run(
                    open.machines().operation(MachineAct.START, List.of(machine())))));
            case RETRY -> retry();
            case CLOSE -> getSite().getPage().closeEditor(this, false);
        }
    }

    private void retry() {
        session.ifPresent(open -> open.inventory().machine(machine()).filter(MachineView::stale)
                .ifPresent(stale -> open.connect(stale.host())));
        link.ifPresent(ScreenLink::retry);
    }

    private void savePicture() {
        IHandlerService handlers = getSite().getService(IHandlerService.class);
        try {
            handlers.executeCommand(SAVE_PICTURE, null);
        } catch (CommandException failed) {
            System.getLogger(ScreenEditor.class.getName()).log(System.Logger.Level.WARNING, "cannot save", failed);
        }
    }

    /**
     * The widgets, for commands about them.
     *
     * @return empty while no cluster is open
     */
    Optional<ScreenView> view() {
        return view;
    }

    @Override
    public void setFocus() {
        view.ifPresent(ScreenView::setFocus);
    }

    @Override
    public void dispose() {
        sessions.close();
        keysCaptured(false);
        link.ifPresent(ScreenLink::close);
        workers.close();
        super.dispose();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == Zoomable.class && view.isPresent()) {
            return adapter.cast(new ScreenZoom(view.get()));
        }
        boolean picture = view.isPresent() && !view.get().canvas().picture().isEmpty();
        return adapter == PictureSource.class && picture ? adapter.cast(this) : super.getAdapter(adapter);
    }

    @Override
    public String pictureName() {
        return getEditorInput().getName();
    }

    @Override
    public ImageData pixels() {
        return view.map(shown -> shown.canvas().picture().snapshot()).orElseThrow();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // nothing is edited here
    }

    @Override
    public void doSaveAs() {
        // nothing is edited here
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
