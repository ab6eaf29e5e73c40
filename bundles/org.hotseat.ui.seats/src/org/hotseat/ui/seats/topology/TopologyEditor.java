// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.EditorPart;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.console.session.Session;
import org.hotseat.ui.canvas.PictureSource;
import org.hotseat.ui.canvas.Zoomable;
import org.hotseat.ui.ink.WorkbenchLook;
import org.hotseat.ui.part.EmptyMessage;
import org.hotseat.ui.seats.move.MoveContext;
import org.hotseat.ui.seats.part.MoveContexts;
import org.hotseat.ui.work.UiThread;

/** Hosts, machines and planes of the open cluster on one canvas. */
public final class TopologyEditor extends EditorPart implements PictureSource {

    /** Id of this editor and of its context menu. */
    public static final String ID = "org.hotseat.ui.seats.topology";

    private static final String ADD_HOST = "org.hotseat.ui.operations.addHost";

    private final Workers workers = new ThreadWorkers();
    private final ExecutorService background = workers.pool("preview", 1);
    private final PartSelection selection = new PartSelection();
    private final MenuManager menu = new MenuManager();
    private final ISelectionListener follower = this::followed;
    private Composite area;
    private Optional<TopologyView> view = Optional.empty();
    private Optional<Session> session = Optional.empty();
    private Subscription document = () -> { };

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        name(input);
    }

    private void name(IEditorInput input) {
        setInput(input);
        setPartName(input.getName().isEmpty() ? Messages.titleEmpty : NLS.bind(Messages.title, input.getName()));
    }

    @Override
    public void createPartControl(Composite parent) {
        area = parent;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.createContextMenu(area); // registered before that, everything in it would be there twice at first
        getSite().registerContextMenu(ID, menu, selection);
        getSite().setSelectionProvider(selection);
        getSite().getPage().addPostSelectionListener(follower);
        fill();
    }

    /** Shows another cluster, or none, in the same part, which is far quicker than another part. */
    void replace(Optional<Session> next) {
        if (next.equals(session)) {
            return;
        }
        if (area == null) { // not seen yet
            name(TopologyInput.of(next));
            return;
        }
        document.close();
        view.ifPresent(shown -> shown.canvas().setMenu(null)); // goes on with the next canvas, not away with this one
        view = Optional.empty();
        session = Optional.empty();
        selection.use(Optional.empty());
        List.of(area.getChildren()).forEach(Control::dispose);
        fill();
        name(TopologyInput.of(session));
        area.layout();
    }

    private void fill() {
        Optional<MoveContext> context = MoveContexts.of(area.getDisplay(), background);
        if (context.isEmpty()) {
            welcome();
            return;
        }
        session = context.map(MoveContext::session);
        TopologyTools tools = new TopologyTools(area, context.get().look(), getSite());
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(tools.control());
        TopologyView shown = new TopologyView(area, context.get(), workers.pool("topology", 1),
                new TopologyView.Ports(this::open, this::status, () -> run(ADD_HOST)));
        view = Optional.of(shown);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(shown.control());
        new TopologyDrop(shown);
        document = new ClusterWiring(context.get().session()).follow(wiring -> {
            shown.wire(wiring);
            renamed();
        });
        shown.canvas().setMenu(menu.getMenu());
        selection.use(Optional.of(shown.selection()));
    }

    private void welcome() {
        EmptyMessage message = new EmptyMessage(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(message.control());
        message.show(Messages.noCluster, List.of(
                new EmptyMessage.Choice(Messages.openCluster, () -> run("org.hotseat.ui.cluster.open")),
                new EmptyMessage.Choice(Messages.newCluster, () -> run("org.hotseat.ui.cluster.new")),
                new EmptyMessage.Choice(Messages.training, () -> run("org.hotseat.ui.cluster.openTraining"))));
        // measured now, while nobody waits for a topology, but in a turn of its own
        UiThread.run(area, () -> WorkbenchLook.of(area.getDisplay()).widths());
    }

    private void run(String command) {
        TopologyTools.run(getSite(), command);
    }

    /** The cluster may have got another name. */
    private void renamed() {
        TopologyInput now = TopologyInput.of(session);
        if (!now.getName().equals(getEditorInput().getName())) {
            name(now);
        }
    }

    /** Shows what is selected elsewhere; what this part has selected itself comes back, too, and is left alone. */
    private void followed(IWorkbenchPart part, ISelection selected) {
        if (part != this) {
            view.ifPresent(shown -> shown.selection().follow(selected));
        }
    }

    private void open(Object item) {
        OpenItem.open(getSite(), item);
    }

    private void status(String text) {
        getEditorSite().getActionBars().getStatusLineManager().setMessage(text.isEmpty() ? null : text);
    }

    /**
     * The widgets, for commands about them.
     *
     * @return empty while no cluster is open
     */
    Optional<TopologyView> view() {
        return view;
    }

    @Override
    public void setFocus() {
        view.ifPresentOrElse(TopologyView::setFocus, area::setFocus);
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(follower);
        document.close();
        menu.dispose();
        workers.close();
        super.dispose();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == Zoomable.class && view.isPresent()) {
            return adapter.cast(view.get());
        }
        return adapter == PictureSource.class && view.isPresent() ? adapter.cast(this) : super.getAdapter(adapter);
    }

    @Override
    public String pictureName() {
        return session.map(Session::clusterName).orElse("");
    }

    @Override
    public ImageData pixels() {
        return view.map(TopologyExport::pixels).orElseThrow();
    }

    @Override
    public String svg() {
        return view.map(TopologyExport::svg).orElse("");
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
