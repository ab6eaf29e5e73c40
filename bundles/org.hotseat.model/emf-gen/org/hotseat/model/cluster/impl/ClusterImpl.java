// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hotseat.model.cluster.Account;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.cluster.ElasticPolicy;
import org.hotseat.model.cluster.FlowMapping;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.InterfaceBoard;
import org.hotseat.model.cluster.MatrixSwitch;
import org.hotseat.model.cluster.Plane;
import org.hotseat.model.cluster.ProtectionPolicy;
import org.hotseat.model.cluster.Room;
import org.hotseat.model.cluster.Route;
import org.hotseat.model.cluster.Seat;
import org.hotseat.model.cluster.StoragePool;
import org.hotseat.model.cluster.Tariff;
import org.hotseat.model.cluster.VirtualMachine;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cluster</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.impl.ClusterImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.ClusterImpl#getPlanes <em>Planes</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.ClusterImpl#getFlows <em>Flows</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.ClusterImpl#getHosts <em>Hosts</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.ClusterImpl#getMachines <em>Machines</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.ClusterImpl#getRooms <em>Rooms</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.ClusterImpl#getSeats <em>Seats</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.ClusterImpl#getProtectionPolicies <em>Protection Policies</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.ClusterImpl#getSwitches <em>Switches</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.ClusterImpl#getBoards <em>Boards</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.ClusterImpl#getRoutes <em>Routes</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.ClusterImpl#getStoragePools <em>Storage Pools</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.ClusterImpl#getElasticPolicies <em>Elastic Policies</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.ClusterImpl#getTariffs <em>Tariffs</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.ClusterImpl#getAccounts <em>Accounts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClusterImpl extends NamedImpl implements Cluster {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPlanes() <em>Planes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanes()
	 * @generated
	 * @ordered
	 */
	protected EList<Plane> planes;

	/**
	 * The cached value of the '{@link #getFlows() <em>Flows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlows()
	 * @generated
	 * @ordered
	 */
	protected EList<FlowMapping> flows;

	/**
	 * The cached value of the '{@link #getHosts() <em>Hosts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHosts()
	 * @generated
	 * @ordered
	 */
	protected EList<Host> hosts;

	/**
	 * The cached value of the '{@link #getMachines() <em>Machines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMachines()
	 * @generated
	 * @ordered
	 */
	protected EList<VirtualMachine> machines;

	/**
	 * The cached value of the '{@link #getRooms() <em>Rooms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRooms()
	 * @generated
	 * @ordered
	 */
	protected EList<Room> rooms;

	/**
	 * The cached value of the '{@link #getSeats() <em>Seats</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeats()
	 * @generated
	 * @ordered
	 */
	protected EList<Seat> seats;

	/**
	 * The cached value of the '{@link #getProtectionPolicies() <em>Protection Policies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtectionPolicies()
	 * @generated
	 * @ordered
	 */
	protected EList<ProtectionPolicy> protectionPolicies;

	/**
	 * The cached value of the '{@link #getSwitches() <em>Switches</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwitches()
	 * @generated
	 * @ordered
	 */
	protected EList<MatrixSwitch> switches;

	/**
	 * The cached value of the '{@link #getBoards() <em>Boards</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoards()
	 * @generated
	 * @ordered
	 */
	protected EList<InterfaceBoard> boards;

	/**
	 * The cached value of the '{@link #getRoutes() <em>Routes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoutes()
	 * @generated
	 * @ordered
	 */
	protected EList<Route> routes;

	/**
	 * The cached value of the '{@link #getStoragePools() <em>Storage Pools</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStoragePools()
	 * @generated
	 * @ordered
	 */
	protected EList<StoragePool> storagePools;

	/**
	 * The cached value of the '{@link #getElasticPolicies() <em>Elastic Policies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElasticPolicies()
	 * @generated
	 * @ordered
	 */
	protected EList<ElasticPolicy> elasticPolicies;

	/**
	 * The cached value of the '{@link #getTariffs() <em>Tariffs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTariffs()
	 * @generated
	 * @ordered
	 */
	protected EList<Tariff> tariffs;

	/**
	 * The cached value of the '{@link #getAccounts() <em>Accounts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccounts()
	 * @generated
	 * @ordered
	 */
	protected EList<Account> accounts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClusterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.CLUSTER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.CLUSTER__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Plane> getPlanes() {
		if (planes == null) {
			planes = new EObjectContainmentEList<Plane>(Plane.class, this, ClusterPackage.CLUSTER__PLANES);
		}
		return planes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FlowMapping> getFlows() {
		if (flows == null) {
			flows = new EObjectContainmentEList<FlowMapping>(FlowMapping.class, this, ClusterPackage.CLUSTER__FLOWS);
		}
		return flows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Host> getHosts() {
		if (hosts == null) {
			hosts = new EObjectContainmentEList<Host>(Host.class, this, ClusterPackage.CLUSTER__HOSTS);
		}
		return hosts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VirtualMachine> getMachines() {
		if (machines == null) {
			machines = new EObjectContainmentEList<VirtualMachine>(VirtualMachine.class, this, ClusterPackage.CLUSTER__MACHINES);
		}
		return machines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Room> getRooms() {
		if (rooms == null) {
			rooms = new EObjectContainmentEList<Room>(Room.class, this, ClusterPackage.CLUSTER__ROOMS);
		}
		return rooms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Seat> getSeats() {
		if (seats == null) {
			seats = new EObjectContainmentEList<Seat>(Seat.class, this, ClusterPackage.CLUSTER__SEATS);
		}
		return seats;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProtectionPolicy> getProtectionPolicies() {
		if (protectionPolicies == null) {
			protectionPolicies = new EObjectContainmentEList<ProtectionPolicy>(ProtectionPolicy.class, this, ClusterPackage.CLUSTER__PROTECTION_POLICIES);
		}
		return protectionPolicies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MatrixSwitch> getSwitches() {
		if (switches == null) {
			switches = new EObjectContainmentEList<MatrixSwitch>(MatrixSwitch.class, this, ClusterPackage.CLUSTER__SWITCHES);
		}
		return switches;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InterfaceBoard> getBoards() {
		if (boards == null) {
			boards = new EObjectContainmentEList<InterfaceBoard>(InterfaceBoard.class, this, ClusterPackage.CLUSTER__BOARDS);
		}
		return boards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Route> getRoutes() {
		if (routes == null) {
			routes = new EObjectContainmentEList<Route>(Route.class, this, ClusterPackage.CLUSTER__ROUTES);
		}
		return routes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StoragePool> getStoragePools() {
		if (storagePools == null) {
			storagePools = new EObjectContainmentEList<StoragePool>(StoragePool.class, this, ClusterPackage.CLUSTER__STORAGE_POOLS);
		}
		return storagePools;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ElasticPolicy> getElasticPolicies() {
		if (elasticPolicies == null) {
			elasticPolicies = new EObjectContainmentEList<ElasticPolicy>(ElasticPolicy.class, this, ClusterPackage.CLUSTER__ELASTIC_POLICIES);
		}
		return elasticPolicies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Tariff> getTariffs() {
		if (tariffs == null) {
			tariffs = new EObjectContainmentEList<Tariff>(Tariff.class, this, ClusterPackage.CLUSTER__TARIFFS);
		}
		return tariffs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Account> getAccounts() {
		if (accounts == null) {
			accounts = new EObjectContainmentEList<Account>(Account.class, this, ClusterPackage.CLUSTER__ACCOUNTS);
		}
		return accounts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClusterPackage.CLUSTER__PLANES:
				return ((InternalEList<?>)getPlanes()).basicRemove(otherEnd, msgs);
			case ClusterPackage.CLUSTER__FLOWS:
				return ((InternalEList<?>)getFlows()).basicRemove(otherEnd, msgs);
			case ClusterPackage.CLUSTER__HOSTS:
				return ((InternalEList<?>)getHosts()).basicRemove(otherEnd, msgs);
			case ClusterPackage.CLUSTER__MACHINES:
				return ((InternalEList<?>)getMachines()).basicRemove(otherEnd, msgs);
			case ClusterPackage.CLUSTER__ROOMS:
				return ((InternalEList<?>)getRooms()).basicRemove(otherEnd, msgs);
			case ClusterPackage.CLUSTER__SEATS:
				return ((InternalEList<?>)getSeats()).basicRemove(otherEnd, msgs);
			case ClusterPackage.CLUSTER__PROTECTION_POLICIES:
				return ((InternalEList<?>)getProtectionPolicies()).basicRemove(otherEnd, msgs);
			case ClusterPackage.CLUSTER__SWITCHES:
				return ((InternalEList<?>)getSwitches()).basicRemove(otherEnd, msgs);
			case ClusterPackage.CLUSTER__BOARDS:
				return ((InternalEList<?>)getBoards()).basicRemove(otherEnd, msgs);
			case ClusterPackage.CLUSTER__ROUTES:
				return ((InternalEList<?>)getRoutes()).basicRemove(otherEnd, msgs);
			case ClusterPackage.CLUSTER__STORAGE_POOLS:
				return ((InternalEList<?>)getStoragePools()).basicRemove(otherEnd, msgs);
			case ClusterPackage.CLUSTER__ELASTIC_POLICIES:
				return ((InternalEList<?>)getElasticPolicies()).basicRemove(otherEnd, msgs);
			case ClusterPackage.CLUSTER__TARIFFS:
				return ((InternalEList<?>)getTariffs()).basicRemove(otherEnd, msgs);
			case ClusterPackage.CLUSTER__ACCOUNTS:
				return ((InternalEList<?>)getAccounts()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.CLUSTER__FORMAT_VERSION:
				return getFormatVersion();
			case ClusterPackage.CLUSTER__PLANES:
				return getPlanes();
			case ClusterPackage.CLUSTER__FLOWS:
				return getFlows();
			case ClusterPackage.CLUSTER__HOSTS:
				return getHosts();
			case ClusterPackage.CLUSTER__MACHINES:
				return getMachines();
			case ClusterPackage.CLUSTER__ROOMS:
				return getRooms();
			case ClusterPackage.CLUSTER__SEATS:
				return getSeats();
			case ClusterPackage.CLUSTER__PROTECTION_POLICIES:
				return getProtectionPolicies();
			case ClusterPackage.CLUSTER__SWITCHES:
				return getSwitches();
			case ClusterPackage.CLUSTER__BOARDS:
				return getBoards();
			case ClusterPackage.CLUSTER__ROUTES:
				return getRoutes();
			case ClusterPackage.CLUSTER__STORAGE_POOLS:
				return getStoragePools();
			case ClusterPackage.CLUSTER__ELASTIC_POLICIES:
				return getElasticPolicies();
			case ClusterPackage.CLUSTER__TARIFFS:
				return getTariffs();
			case ClusterPackage.CLUSTER__ACCOUNTS:
				return getAccounts();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClusterPackage.CLUSTER__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case ClusterPackage.CLUSTER__PLANES:
				getPlanes().clear();
				getPlanes().addAll((Collection<? extends Plane>)newValue);
				return;
			case ClusterPackage.CLUSTER__FLOWS:
				getFlows().clear();
				getFlows().addAll((Collection<? extends FlowMapping>)newValue);
				return;
			case ClusterPackage.CLUSTER__HOSTS:
				getHosts().clear();
				getHosts().addAll((Collection<? extends Host>)newValue);
				return;
			case ClusterPackage.CLUSTER__MACHINES:
				getMachines().clear();
				getMachines().addAll((Collection<? extends VirtualMachine>)newValue);
				return;
			case ClusterPackage.CLUSTER__ROOMS:
				getRooms().clear();
				getRooms().addAll((Collection<? extends Room>)newValue);
				return;
			case ClusterPackage.CLUSTER__SEATS:
				getSeats().clear();
				getSeats().addAll((Collection<? extends Seat>)newValue);
				return;
			case ClusterPackage.CLUSTER__PROTECTION_POLICIES:
				getProtectionPolicies().clear();
				getProtectionPolicies().addAll((Collection<? extends ProtectionPolicy>)newValue);
				return;
			case ClusterPackage.CLUSTER__SWITCHES:
				getSwitches().clear();
				getSwitches().addAll((Collection<? extends MatrixSwitch>)newValue);
				return;
			case ClusterPackage.CLUSTER__BOARDS:
				getBoards().clear();
				getBoards().addAll((Collection<? extends InterfaceBoard>)newValue);
				return;
			case ClusterPackage.CLUSTER__ROUTES:
				getRoutes().clear();
				getRoutes().addAll((Collection<? extends Route>)newValue);
				return;
			case ClusterPackage.CLUSTER__STORAGE_POOLS:
				getStoragePools().clear();
				getStoragePools().addAll((Collection<? extends StoragePool>)newValue);
				return;
			case ClusterPackage.CLUSTER__ELASTIC_POLICIES:
				getElasticPolicies().clear();
				getElasticPolicies().addAll((Collection<? extends ElasticPolicy>)newValue);
				return;
			case ClusterPackage.CLUSTER__TARIFFS:
				getTariffs().clear();
				getTariffs().addAll((Collection<? extends Tariff>)newValue);
				return;
			case ClusterPackage.CLUSTER__ACCOUNTS:
				getAccounts().clear();
				getAccounts().addAll((Collection<? extends Account>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ClusterPackage.CLUSTER__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case ClusterPackage.CLUSTER__PLANES:
				getPlanes().clear();
				return;
			case ClusterPackage.CLUSTER__FLOWS:
				getFlows().clear();
				return;
			case ClusterPackage.CLUSTER__HOSTS:
				getHosts().clear();
				return;
			case ClusterPackage.CLUSTER__MACHINES:
				getMachines().clear();
				return;
			case ClusterPackage.CLUSTER__ROOMS:
				getRooms().clear();
				return;
			case ClusterPackage.CLUSTER__SEATS:
				getSeats().clear();
				return;
			case ClusterPackage.CLUSTER__PROTECTION_POLICIES:
				getProtectionPolicies().clear();
				return;
			case ClusterPackage.CLUSTER__SWITCHES:
				getSwitches().clear();
				return;
			case ClusterPackage.CLUSTER__BOARDS:
				getBoards().clear();
				return;
			case ClusterPackage.CLUSTER__ROUTES:
				getRoutes().clear();
				return;
			case ClusterPackage.CLUSTER__STORAGE_POOLS:
				getStoragePools().clear();
				return;
			case ClusterPackage.CLUSTER__ELASTIC_POLICIES:
				getElasticPolicies().clear();
				return;
			case ClusterPackage.CLUSTER__TARIFFS:
				getTariffs().clear();
				return;
			case ClusterPackage.CLUSTER__ACCOUNTS:
				getAccounts().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ClusterPackage.CLUSTER__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case ClusterPackage.CLUSTER__PLANES:
				return planes != null && !planes.isEmpty();
			case ClusterPackage.CLUSTER__FLOWS:
				return flows != null && !flows.isEmpty();
			case ClusterPackage.CLUSTER__HOSTS:
				return hosts != null && !hosts.isEmpty();
			case ClusterPackage.CLUSTER__MACHINES:
				return machines != null && !machines.isEmpty();
			case ClusterPackage.CLUSTER__ROOMS:
				return rooms != null && !rooms.isEmpty();
			case ClusterPackage.CLUSTER__SEATS:
				return seats != null && !seats.isEmpty();
			case ClusterPackage.CLUSTER__PROTECTION_POLICIES:
				return protectionPolicies != null && !protectionPolicies.isEmpty();
			case ClusterPackage.CLUSTER__SWITCHES:
				return switches != null && !switches.isEmpty();
			case ClusterPackage.CLUSTER__BOARDS:
				return boards != null && !boards.isEmpty();
			case ClusterPackage.CLUSTER__ROUTES:
				return routes != null && !routes.isEmpty();
			case ClusterPackage.CLUSTER__STORAGE_POOLS:
				return storagePools != null && !storagePools.isEmpty();
			case ClusterPackage.CLUSTER__ELASTIC_POLICIES:
				return elasticPolicies != null && !elasticPolicies.isEmpty();
			case ClusterPackage.CLUSTER__TARIFFS:
				return tariffs != null && !tariffs.isEmpty();
			case ClusterPackage.CLUSTER__ACCOUNTS:
				return accounts != null && !accounts.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(')');
		return result.toString();
	}

} //ClusterImpl
