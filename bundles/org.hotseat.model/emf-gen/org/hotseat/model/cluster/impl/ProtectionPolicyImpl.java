// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.ProtectionMode;
import org.hotseat.model.cluster.ProtectionPolicy;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Protection Policy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.impl.ProtectionPolicyImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.ProtectionPolicyImpl#getPrimary <em>Primary</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.ProtectionPolicyImpl#getStandbys <em>Standbys</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.ProtectionPolicyImpl#getRecoveryPointMillis <em>Recovery Point Millis</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.ProtectionPolicyImpl#getPauseBudgetMillis <em>Pause Budget Millis</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.ProtectionPolicyImpl#isFailBack <em>Fail Back</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProtectionPolicyImpl extends NamedImpl implements ProtectionPolicy {
	/**
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final ProtectionMode MODE_EDEFAULT = ProtectionMode.NONE;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected ProtectionMode mode = MODE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPrimary() <em>Primary</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrimary()
	 * @generated
	 * @ordered
	 */
	protected Host primary;

	/**
	 * The cached value of the '{@link #getStandbys() <em>Standbys</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandbys()
	 * @generated
	 * @ordered
	 */
	protected EList<Host> standbys;

	/**
	 * The default value of the '{@link #getRecoveryPointMillis() <em>Recovery Point Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecoveryPointMillis()
	 * @generated
	 * @ordered
	 */
	protected static final long RECOVERY_POINT_MILLIS_EDEFAULT = 2000L;

	/**
	 * The cached value of the '{@link #getRecoveryPointMillis() <em>Recovery Point Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecoveryPointMillis()
	 * @generated
	 * @ordered
	 */
	protected long recoveryPointMillis = RECOVERY_POINT_MILLIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPauseBudgetMillis() <em>Pause Budget Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPauseBudgetMillis()
	 * @generated
	 * @ordered
	 */
	protected static final long PAUSE_BUDGET_MILLIS_EDEFAULT = 100L;

	/**
	 * The cached value of the '{@link #getPauseBudgetMillis() <em>Pause Budget Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPauseBudgetMillis()
	 * @generated
	 * @ordered
	 */
	protected long pauseBudgetMillis = PAUSE_BUDGET_MILLIS_EDEFAULT;

	/**
	 * The default value of the '{@link #isFailBack() <em>Fail Back</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFailBack()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FAIL_BACK_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFailBack() <em>Fail Back</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFailBack()
	 * @generated
	 * @ordered
	 */
	protected boolean failBack = FAIL_BACK_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProtectionPolicyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.PROTECTION_POLICY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProtectionMode getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(ProtectionMode newMode) {
		ProtectionMode oldMode = mode;
		mode = newMode == null ? MODE_EDEFAULT : newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.PROTECTION_POLICY__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Host getPrimary() {
		return primary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrimary(Host newPrimary) {
		Host oldPrimary = primary;
		primary = newPrimary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.PROTECTION_POLICY__PRIMARY, oldPrimary, primary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Host> getStandbys() {
		if (standbys == null) {
			standbys = new EObjectEList<Host>(Host.class, this, ClusterPackage.PROTECTION_POLICY__STANDBYS);
		}
		return standbys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getRecoveryPointMillis() {
		return recoveryPointMillis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecoveryPointMillis(long newRecoveryPointMillis) {
		long oldRecoveryPointMillis = recoveryPointMillis;
		recoveryPointMillis = newRecoveryPointMillis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.PROTECTION_POLICY__RECOVERY_POINT_MILLIS, oldRecoveryPointMillis, recoveryPointMillis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getPauseBudgetMillis() {
		return pauseBudgetMillis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPauseBudgetMillis(long newPauseBudgetMillis) {
		long oldPauseBudgetMillis = pauseBudgetMillis;
		pauseBudgetMillis = newPauseBudgetMillis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.PROTECTION_POLICY__PAUSE_BUDGET_MILLIS, oldPauseBudgetMillis, pauseBudgetMillis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFailBack() {
		return failBack;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFailBack(boolean newFailBack) {
		boolean oldFailBack = failBack;
		failBack = newFailBack;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.PROTECTION_POLICY__FAIL_BACK, oldFailBack, failBack));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.PROTECTION_POLICY__MODE:
				return getMode();
			case ClusterPackage.PROTECTION_POLICY__PRIMARY:
				return getPrimary();
			case ClusterPackage.PROTECTION_POLICY__STANDBYS:
				return getStandbys();
			case ClusterPackage.PROTECTION_POLICY__RECOVERY_POINT_MILLIS:
				return getRecoveryPointMillis();
			case ClusterPackage.PROTECTION_POLICY__PAUSE_BUDGET_MILLIS:
				return getPauseBudgetMillis();
			case ClusterPackage.PROTECTION_POLICY__FAIL_BACK:
				return isFailBack();
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
			case ClusterPackage.PROTECTION_POLICY__MODE:
				setMode((ProtectionMode)newValue);
				return;
			case ClusterPackage.PROTECTION_POLICY__PRIMARY:
				setPrimary((Host)newValue);
				return;
			case ClusterPackage.PROTECTION_POLICY__STANDBYS:
				getStandbys().clear();
				getStandbys().addAll((Collection<? extends Host>)newValue);
				return;
			case ClusterPackage.PROTECTION_POLICY__RECOVERY_POINT_MILLIS:
				setRecoveryPointMillis((Long)newValue);
				return;
			case ClusterPackage.PROTECTION_POLICY__PAUSE_BUDGET_MILLIS:
				setPauseBudgetMillis((Long)newValue);
				return;
			case ClusterPackage.PROTECTION_POLICY__FAIL_BACK:
				setFailBack((Boolean)newValue);
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
			case ClusterPackage.PROTECTION_POLICY__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case ClusterPackage.PROTECTION_POLICY__PRIMARY:
				setPrimary((Host)null);
				return;
			case ClusterPackage.PROTECTION_POLICY__STANDBYS:
				getStandbys().clear();
				return;
			case ClusterPackage.PROTECTION_POLICY__RECOVERY_POINT_MILLIS:
				setRecoveryPointMillis(RECOVERY_POINT_MILLIS_EDEFAULT);
				return;
			case ClusterPackage.PROTECTION_POLICY__PAUSE_BUDGET_MILLIS:
				setPauseBudgetMillis(PAUSE_BUDGET_MILLIS_EDEFAULT);
				return;
			case ClusterPackage.PROTECTION_POLICY__FAIL_BACK:
				setFailBack(FAIL_BACK_EDEFAULT);
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
			case ClusterPackage.PROTECTION_POLICY__MODE:
				return mode != MODE_EDEFAULT;
			case ClusterPackage.PROTECTION_POLICY__PRIMARY:
				return primary != null;
			case ClusterPackage.PROTECTION_POLICY__STANDBYS:
				return standbys != null && !standbys.isEmpty();
			case ClusterPackage.PROTECTION_POLICY__RECOVERY_POINT_MILLIS:
				return recoveryPointMillis != RECOVERY_POINT_MILLIS_EDEFAULT;
			case ClusterPackage.PROTECTION_POLICY__PAUSE_BUDGET_MILLIS:
				return pauseBudgetMillis != PAUSE_BUDGET_MILLIS_EDEFAULT;
			case ClusterPackage.PROTECTION_POLICY__FAIL_BACK:
				return failBack != FAIL_BACK_EDEFAULT;
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
		result.append(" (mode: ");
		result.append(mode);
		result.append(", recoveryPointMillis: ");
		result.append(recoveryPointMillis);
		result.append(", pauseBudgetMillis: ");
		result.append(pauseBudgetMillis);
		result.append(", failBack: ");
		result.append(failBack);
		result.append(')');
		return result.toString();
	}

} //ProtectionPolicyImpl
