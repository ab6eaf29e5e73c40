// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.console.session.Session;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.protocol.op.SwitchOps.OutputTaken;
import org.hotseat.state.data.Role;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.ui.canvas.PictureSource;
import org.hotseat.ui.canvas.SavePictureHandler;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.Band;
import org.hotseat.ui.part.SessionView;
import org.hotseat.ui.switches.model.Devices;
import org.hotseat.ui.switches.model.LayerWords;
import org.hotseat.ui.switches.model.Matrix;
import org.hotseat.ui.switches.model.Pending;
import org.hotseat.ui.switches.model.TakeRow;
import org.hotseat.ui.switches.model.Things;
import org.hotseat.ui.switches.paint.Grid;
import org.hotseat.ui.work.Coalescer;

/**
 * The crosspoints of a matrix switch: what is on which output, changes that are pending until they are taken as one,
 * and what became of each. On the window's thread.
 */
public final class CrosspointView extends SessionView implements PictureSource, CrosspointCanvas.Acts,
        DeviceEdits.Shown {

    /** Under which the workbench knows it. */
    public static final String ID = "org.hotseat.ui.switches.crosspoints";

    private static final int PER_SECOND = 5;
    private static final int GRID_SHARE = 64;
    private static final int CHANGES_SHARE = 36;

    private final PendingTakes takes = new PendingTakes();
    private Optional<ClusterMirror> mirror = Optional.empty();
    private Subscription following = () -> { };
    private Things things = Things.NONE;
    private Coalescer coalescer;
    private Composite content;
    private Combo devices;
    private Combo layers;
    private Label state;
    private CrosspointCanvas canvas;
    private ChangesPanel changes;
    private DeviceActs acts;
    private DeviceEdits edits;
    private List<SwitchRecord> known = List.of();
    private List<Matrix> shown = List.of();
    private String chosen = "";
    private String awaited = "";
    private String layer = "";

    @Override
    protected Control createContent(Composite parent) {
        content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        Composite head = new Composite(content, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(5).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        devices = combo(head, Messages.device);
        devices.addListener(SWT.Selection, event -> choose(devices.getSelectionIndex()));
        layers = combo(head, Messages.layer);
        layers.addListener(SWT.Selection, event -> chooseLayer(layers.getSelectionIndex()));
        state = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(state);
        SashForm sash = new SashForm(content, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        canvas = new CrosspointCanvas(sash, Matrix.of(new SwitchRecord("", "", "", "", 0, "", "", List.of(), List.of()),
                Optional.empty(), Optional.empty(), "", Things.NONE), this);
        changes = new ChangesPanel(sash, this::take, this::dropSelected, this::dropAll);
        sash.setWeights(GRID_SHARE, CHANGES_SHARE);
        canvas.addListener(SWT.KeyDown, this::key);
        changes.table().addListener(SWT.KeyDown, this::key);
        acts = new DeviceActs(getSite().getShell(), this::status);
        edits = new DeviceEdits(getSite().getShell(), this, this::status);
        tools(getViewSite().getActionBars().getToolBarManager());
        menus();
        coalescer = Coalescer.on(content, PER_SECOND, this::showNow);
        content.addListener(SWT.Show, event -> coalescer.request());
        return content;
    }

    private static Combo combo(Composite head, String words) {
        new Label(head, SWT.NONE).setText(words);
        Combo combo = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(words);
        return combo;
    }

    private void tools(IToolBarManager tools) {
        tools.add(DeviceActs.tool(Messages.lock, Icon.LOCK, () -> lock("OWN")));
        tools.add(DeviceActs.tool(Messages.unlock, Icon.LOCK_OPEN, () -> lock("RELEASE")));
        tools.add(DeviceActs.tool(Messages.force, Icon.LOCK_BREAK, () -> lock("FORCE")));
        tools.add(new Separator());
        tools.add(acts.presets(() -> mirror, () -> record().map(SwitchRecord::id).orElse(""), this::recall,
                edits::presets));
        tools.add(new Separator());
        tools.add(DeviceActs.tool(Messages.savePicture, Icon.PICTURE, () -> SavePictureHandler.ask(getSite()
                .getShell(), this)));
    }

    /** The menu of the view, and that of the crosspoint under the cursor. */
    private void menus() {
        IMenuManager own = getViewSite().getActionBars().getMenuManager();
        own.setRemoveAllWhenShown(true);
        own.addMenuListener(edits::fill);
        edits.fill(own); // an empty menu is not offered
        MenuManager context = new MenuManager();
        context.setRemoveAllWhenShown(true);
        context.addMenuListener(menu -> {
            menu.add(DeviceActs.tool(Messages.routeHere, Icon.ROUTE, canvas::route));
            menu.add(DeviceActs.tool(Messages.dropHere, Icon.UNDO, () -> canvas.grid().output().ifPresent(
                    this::drop)));
            menu.add(new Separator());
            menu.add(DeviceActs.tool(Messages.lock, Icon.LOCK, () -> lock("OWN")));
            menu.add(DeviceActs.tool(Messages.unlock, Icon.LOCK_OPEN, () -> lock("RELEASE")));
            menu.add(DeviceActs.tool(Messages.force, Icon.LOCK_BREAK, () -> lock("FORCE")));
            menu.add(new Separator());
            edits.fill(menu);
        });
        canvas.setMenu(context.createContextMenu(canvas));
    }

    @Override
    protected void opened(Session session) {
        mirror = Optional.of(session.members());
        Subscription agents = session.members().onChange(coalescer::request);
        things = Things.of(session.document().cluster());
        Subscription document = session.document().onChange(() -> {
            things = Things.of(session.document().cluster());
            coalescer.request();
        });
        following = () -> {
            agents.close();
            document.close();
        };
        showNow();
    }

    @Override
    protected void closed() {
        following.close();
        mirror = Optional.empty();
        things = Things.NONE;
        takes.clear();
        known = List.of();
        shown = List.of();
    }

    private void showNow() {
        if (mirror.isEmpty() || content.isDisposed()) {
            return;
        }
        ClusterMirror now = mirror.get();
        known = Devices.all(now);
        MemberLinkState link = now.facts().link();
        if (known.isEmpty()) {
            band().hide();
            if (link.isLive()) {
                showMessage(Messages.noSwitches, Messages.addSwitch, edits::add);
            } else {
                showMessage(link instanceof MemberLinkState.NoAgents ? Messages.noAgents : Messages.connecting,
                        Messages.tryNow, now::retry);
            }
            return;
        }
        if (known.stream().anyMatch(one -> one.id().equals(awaited))) {
            chosen = awaited;
            awaited = "";
        }
        SwitchRecord record = record().orElse(known.getFirst());
        chosen = record.id();
        shown = Devices.layers(now, record, things);
        Matrix matrix = matrix().orElse(shown.getFirst());
        layer = matrix.layer();
        fill(devices, known.stream().map(SwitchRecord::name).toList(), known.indexOf(record));
        fill(layers, shown.stream().map(one -> LayerWords.of(one.layer())).toList(), shown.indexOf(matrix));
        band(matrix, link);
        showContent();
        draw(matrix);
    }

    private static void fill(Combo combo, List<String> items, int selected) {
        if (!List.of(combo.getItems()).equals(items)) {
            combo.setItems(items.toArray(String[]::new));
            combo.getParent().layout();
        }
        if (combo.getSelectionIndex() != selected) {
            combo.select(selected);
        }
    }

    private void band(Matrix matrix, MemberLinkState link) {
        String why = matrix.live().map(SwitchLive::text).orElse("");
        if (!link.isLive()) {
            band().show(StateMark.STALE, Messages.connecting, new Band.Link(Messages.tryNow, () -> mirror.ifPresent(
                    ClusterMirror::retry)));
        } else if (matrix.isConnected()) {
            band().hide();
        } else {
            band().show(StateMark.WARNING, why.isEmpty() ? NLS.bind(Messages.notTold, matrix.record().name()) : why);
        }
        SwitchRecord record = matrix.record();
        String address = record.port() == 0 ? record.address() : record.address() + ':' + record.port();
        state.setText(matrix.live().map(one -> NLS.bind(Messages.standing, new Object[] { one.model(), address,
            LayerWords.state(one.state()) })).orElse(Messages.waiting));
    }

    private void draw(Matrix matrix) {
        Pending mine = pending();
        shown.forEach(mine::settle);
        Map<String, String> inputs = new HashMap<>();
        Map<String, Pending.Check> checks = new HashMap<>();
        for (Crossing change : mine.all()) {
            if (change.layer().equals(matrix.layer())) {
                inputs.put(change.output(), change.input());
                checks.put(change.output(), Pending.check(matrix, change));
            }
        }
        Grid cursor = canvas.grid();
        canvas.show(new Grid(matrix, inputs, checks, cursor.row(), cursor.column()));
        rows(mine);
    }

    private void rows(Pending mine) {
        List<OutputTaken> done = takes.taken(chosen);
        List<TakeRow> rows = mine.all().isEmpty() || !done.isEmpty() ? done.stream().map(one -> TakeRow.of(layerOf(
                one.crossing()), one)).toList() : mine.all().stream().map(one -> TakeRow.of(layerOf(one), one))
                        .toList();
        boolean allowed = mirror.flatMap(ClusterMirror::role).filter(role -> role.covers(Role.OPERATOR)).isPresent();
        changes.show(rows, mine.all().size(), done.isEmpty(), allowed, takes.isTaking());
        setPartName(mine.all().isEmpty() ? Messages.crosspoints : NLS.bind(Messages.crosspointsPending, mine.all()
                .size()));
    }

    private Matrix layerOf(Crossing crossing) {
        return PendingTakes.layer(shown, crossing);
    }

    private Optional<SwitchRecord> record() {
        return known.stream().filter(one -> one.id().equals(chosen)).findFirst();
    }

    @Override
    public Optional<ClusterMirror> mirror() {
        return mirror;
    }

    @Override
    public Grid grid() {
        return canvas.grid();
    }

    @Override
    public Things things() {
        return things;
    }

    @Override
    public void choose(String device) {
        awaited = device; // the agents may tell of it a moment later
        coalescer.request();
    }

    @Override
    public Optional<Matrix> matrix() {
        return shown.stream().filter(one -> one.layer().equals(layer)).findFirst();
    }

    private Pending pending() {
        return takes.of(chosen);
    }

    private void choose(int index) {
        awaited = "";
        if (index >= 0 && index < known.size()) {
            chosen = known.get(index).id();
            showNow();
        }
    }

    private void chooseLayer(int index) {
        if (index >= 0 && index < shown.size()) {
            layer = shown.get(index).layer();
            showNow();
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
            take();
        } else if (event.keyCode == SWT.F2) {
            edits.ports((event.stateMask & SWT.MOD2) != 0);
        }
    }

    @Override
    public void route(Matrix.Row output, Matrix.Port input) {
        matrix().ifPresent(matrix -> {
            takes.forget(chosen);
            boolean same = pending().at(matrix.layer(), output.output().port()).filter(change -> change.input().equals(
                    input.port())).isPresent();
            if (same) {
                pending().drop(matrix.layer(), output.output().port());
            } else {
                pending().want(matrix, output.output().port(), input.port());
            }
            showNow();
        });
    }

    @Override
    public void drop(Matrix.Row output) {
        if (pending().drop(layer, output.output().port())) {
            showNow();
        }
    }

    @Override
    public void moved() {
        status(canvas.grid().words(canvas.grid().row(), canvas.grid().column()));
    }

    private void dropSelected() {
        changes.selected().forEach(row -> pending().drop(row.change().layer(), row.change().output()));
        showNow();
    }

    private void dropAll() {
        pending().clear();
        takes.forget(chosen);
        showNow();
    }

    @Override
    public void recall(List<Crossing> crossings) {
        takes.forget(chosen);
        pending().want(shown, crossings);
        showNow();
    }

    private void lock(String order) {
        mirror.ifPresent(now -> matrix().ifPresent(matrix -> canvas.grid().output().ifPresent(output -> acts.lock(now,
                matrix, output, order))));
    }

    private void take() {
        mirror.ifPresent(now -> record().ifPresent(record -> takes.take(now, record, shown, content, this::showNow)));
    }

    @Override
    public String pictureName() {
        return getPartName();
    }

    @Override
    public ImageData pixels() {
        return canvas.pixels();
    }

    @Override
    public String svg() {
        return canvas.svg();
    }
}
