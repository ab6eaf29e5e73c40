// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hotseat.model.cluster.Account;
import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.cluster.ElasticPolicy;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.ProtectionPolicy;
import org.hotseat.model.cluster.StoragePool;
import org.hotseat.model.cluster.Tariff;
import org.hotseat.model.cluster.VirtualMachine;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Virtual Machine</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.impl.VirtualMachineImpl#getUuid <em>Uuid</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.VirtualMachineImpl#getHome <em>Home</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.VirtualMachineImpl#getProtection <em>Protection</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.VirtualMachineImpl#getElastic <em>Elastic</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.VirtualMachineImpl#getStoragePool <em>Storage Pool</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.VirtualMachineImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.VirtualMachineImpl#getTariff <em>Tariff</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.VirtualMachineImpl#getPriority <em>Priority</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VirtualMachineImpl extends NamedImpl implements VirtualMachine {
	/**
	 * The default value of the '{@link #getUuid() <em>Uuid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUuid()
	 * @generated
	 * @ordered
	 */
	protected static final String UUID_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getUuid() <em>Uuid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUuid()
	 * @generated
	 * @ordered
	 */
	protected String uuid = UUID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHome() <em>Home</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHome()
	 * @generated
	 * @ordered
	 */
	protected Host home;

	/**
	 * The cached value of the '{@link #getProtection() <em>Protection</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtection()
	 * @generated
	 * @ordered
	 */
	protected ProtectionPolicy protection;

	/**
	 * The cached value of the '{@link #getElastic() <em>Elastic</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElastic()
	 * @generated
	 * @ordered
	 */
	protected ElasticPolicy elastic;

	/**
	 * The cached value of the '{@link #getStoragePool() <em>Storage Pool</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStoragePool()
	 * @generated
	 * @ordered
	 */
	protected StoragePool storagePool;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected Account owner;

	/**
	 * The cached value of the '{@link #getTariff() <em>Tariff</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTariff()
	 * @generated
	 * @ordered
	 */
	protected Tariff tariff;

	/**
	 * The default value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected static final int PRIORITY_EDEFAULT = 5;

	/**
	 * The cached value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected int priority = PRIORITY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VirtualMachineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.VIRTUAL_MACHINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUuid() {
		return uuid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUuid(String newUuid) {
		String oldUuid = uuid;
		uuid = newUuid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.VIRTUAL_MACHINE__UUID, oldUuid, uuid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Host getHome() {
		return home;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHome(Host newHome) {
		Host oldHome = home;
		home = newHome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.VIRTUAL_MACHINE__HOME, oldHome, home));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProtectionPolicy getProtection() {
		return protection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtection(ProtectionPolicy newProtection) {
		ProtectionPolicy oldProtection = protection;
		protection = newProtection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.VIRTUAL_MACHINE__PROTECTION, oldProtection, protection));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ElasticPolicy getElastic() {
		return elastic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElastic(ElasticPolicy newElastic) {
		ElasticPolicy oldElastic = elastic;
		elastic = newElastic;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.VIRTUAL_MACHINE__ELASTIC, oldElastic, elastic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StoragePool getStoragePool() {
		return storagePool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStoragePool(StoragePool newStoragePool) {
		StoragePool oldStoragePool = storagePool;
		storagePool = newStoragePool;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.VIRTUAL_MACHINE__STORAGE_POOL, oldStoragePool, storagePool));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Account getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Account newOwner) {
		Account oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.VIRTUAL_MACHINE__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tariff getTariff() {
		return tariff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTariff(Tariff newTariff) {
		Tariff oldTariff = tariff;
		tariff = newTariff;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.VIRTUAL_MACHINE__TARIFF, oldTariff, tariff));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPriority() {
		return priority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriority(int newPriority) {
		int oldPriority = priority;
		priority = newPriority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.VIRTUAL_MACHINE__PRIORITY, oldPriority, priority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.VIRTUAL_MACHINE__UUID:
				return getUuid();
			case ClusterPackage.VIRTUAL_MACHINE__HOME:
				return getHome();
			case ClusterPackage.VIRTUAL_MACHINE__PROTECTION:
				return getProtection();
			case ClusterPackage.VIRTUAL_MACHINE__ELASTIC:
				return getElastic();
			case ClusterPackage.VIRTUAL_MACHINE__STORAGE_POOL:
				return getStoragePool();
			case ClusterPackage.VIRTUAL_MACHINE__OWNER:
				return getOwner();
			case ClusterPackage.VIRTUAL_MACHINE__TARIFF:
				return getTariff();
			case ClusterPackage.VIRTUAL_MACHINE__PRIORITY:
				return getPriority();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClusterPackage.VIRTUAL_MACHINE__UUID:
				setUuid((String)newValue);
				return;
			case ClusterPackage.VIRTUAL_MACHINE__HOME:
				setHome((Host)newValue);
				return;
			case ClusterPackage.VIRTUAL_MACHINE__PROTECTION:
				setProtection((ProtectionPolicy)newValue);
				return;
			case ClusterPackage.VIRTUAL_MACHINE__ELASTIC:
				setElastic((ElasticPolicy)newValue);
				return;
			case ClusterPackage.VIRTUAL_MACHINE__STORAGE_POOL:
				setStoragePool((StoragePool)newValue);
				return;
			case ClusterPackage.VIRTUAL_MACHINE__OWNER:
				setOwner((Account)newValue);
				return;
			case ClusterPackage.VIRTUAL_MACHINE__TARIFF:
				setTariff((Tariff)newValue);
				return;
			case ClusterPackage.VIRTUAL_MACHINE__PRIORITY:
				setPriority((Integer)newValue);
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
			case ClusterPackage.VIRTUAL_MACHINE__UUID:
				setUuid(UUID_EDEFAULT);
				return;
			case ClusterPackage.VIRTUAL_MACHINE__HOME:
				setHome((Host)null);
				return;
			case ClusterPackage.VIRTUAL_MACHINE__PROTECTION:
				setProtection((ProtectionPolicy)null);
				return;
			case ClusterPackage.VIRTUAL_MACHINE__ELASTIC:
				setElastic((ElasticPolicy)null);
				return;
			case ClusterPackage.VIRTUAL_MACHINE__STORAGE_POOL:
				setStoragePool((StoragePool)null);
				return;
			case ClusterPackage.VIRTUAL_MACHINE__OWNER:
				setOwner((Account)null);
				return;
			case ClusterPackage.VIRTUAL_MACHINE__TARIFF:
				setTariff((Tariff)null);
				return;
			case ClusterPackage.VIRTUAL_MACHINE__PRIORITY:
				setPriority(PRIORITY_EDEFAULT);
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
			case ClusterPackage.VIRTUAL_MACHINE__UUID:
				return !UUID_EDEFAULT.equals(uuid);
			case ClusterPackage.VIRTUAL_MACHINE__HOME:
				return home != null;
			case ClusterPackage.VIRTUAL_MACHINE__PROTECTION:
				return protection != null;
			case ClusterPackage.VIRTUAL_MACHINE__ELASTIC:
				return elastic != null;
			case ClusterPackage.VIRTUAL_MACHINE__STORAGE_POOL:
				return storagePool != null;
			case ClusterPackage.VIRTUAL_MACHINE__OWNER:
				return owner != null;
			case ClusterPackage.VIRTUAL_MACHINE__TARIFF:
				return tariff != null;
			case ClusterPackage.VIRTUAL_MACHINE__PRIORITY:
				return priority != PRIORITY_EDEFAULT;
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
		result.append(" (uuid: ");
		result.append(uuid);
		result.append(", priority: ");
		result.append(priority);
		result.append(')');
		return result.toString();
	}

} //VirtualMachineImpl
