// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.cluster.Tariff;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tariff</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.impl.TariffImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.TariffImpl#getPricePerProcessorHour <em>Price Per Processor Hour</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.TariffImpl#getPricePerGibMonth <em>Price Per Gib Month</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.TariffImpl#getPricePerNetworkGib <em>Price Per Network Gib</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TariffImpl extends NamedImpl implements Tariff {
	/**
	 * The default value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected static final String CURRENCY_EDEFAULT = "EUR";

	/**
	 * The cached value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected String currency = CURRENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPricePerProcessorHour() <em>Price Per Processor Hour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPricePerProcessorHour()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal PRICE_PER_PROCESSOR_HOUR_EDEFAULT = new BigDecimal("0");

	/**
	 * The cached value of the '{@link #getPricePerProcessorHour() <em>Price Per Processor Hour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPricePerProcessorHour()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal pricePerProcessorHour = PRICE_PER_PROCESSOR_HOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getPricePerGibMonth() <em>Price Per Gib Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPricePerGibMonth()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal PRICE_PER_GIB_MONTH_EDEFAULT = new BigDecimal("0");

	/**
	 * The cached value of the '{@link #getPricePerGibMonth() <em>Price Per Gib Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPricePerGibMonth()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal pricePerGibMonth = PRICE_PER_GIB_MONTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getPricePerNetworkGib() <em>Price Per Network Gib</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPricePerNetworkGib()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal PRICE_PER_NETWORK_GIB_EDEFAULT = new BigDecimal("0");

	/**
	 * The cached value of the '{@link #getPricePerNetworkGib() <em>Price Per Network Gib</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPricePerNetworkGib()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal pricePerNetworkGib = PRICE_PER_NETWORK_GIB_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TariffImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.TARIFF;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCurrency() {
		return currency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrency(String newCurrency) {
		String oldCurrency = currency;
		currency = newCurrency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TARIFF__CURRENCY, oldCurrency, currency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPricePerProcessorHour() {
		return pricePerProcessorHour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPricePerProcessorHour(BigDecimal newPricePerProcessorHour) {
		BigDecimal oldPricePerProcessorHour = pricePerProcessorHour;
		pricePerProcessorHour = newPricePerProcessorHour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TARIFF__PRICE_PER_PROCESSOR_HOUR, oldPricePerProcessorHour, pricePerProcessorHour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPricePerGibMonth() {
		return pricePerGibMonth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPricePerGibMonth(BigDecimal newPricePerGibMonth) {
		BigDecimal oldPricePerGibMonth = pricePerGibMonth;
		pricePerGibMonth = newPricePerGibMonth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TARIFF__PRICE_PER_GIB_MONTH, oldPricePerGibMonth, pricePerGibMonth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPricePerNetworkGib() {
		return pricePerNetworkGib;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPricePerNetworkGib(BigDecimal newPricePerNetworkGib) {
		BigDecimal oldPricePerNetworkGib = pricePerNetworkGib;
		pricePerNetworkGib = newPricePerNetworkGib;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.TARIFF__PRICE_PER_NETWORK_GIB, oldPricePerNetworkGib, pricePerNetworkGib));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.TARIFF__CURRENCY:
				return getCurrency();
			case ClusterPackage.TARIFF__PRICE_PER_PROCESSOR_HOUR:
				return getPricePerProcessorHour();
			case ClusterPackage.TARIFF__PRICE_PER_GIB_MONTH:
				return getPricePerGibMonth();
			case ClusterPackage.TARIFF__PRICE_PER_NETWORK_GIB:
				return getPricePerNetworkGib();
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
			case ClusterPackage.TARIFF__CURRENCY:
				setCurrency((String)newValue);
				return;
			case ClusterPackage.TARIFF__PRICE_PER_PROCESSOR_HOUR:
				setPricePerProcessorHour((BigDecimal)newValue);
				return;
			case ClusterPackage.TARIFF__PRICE_PER_GIB_MONTH:
				setPricePerGibMonth((BigDecimal)newValue);
				return;
			case ClusterPackage.TARIFF__PRICE_PER_NETWORK_GIB:
				setPricePerNetworkGib((BigDecimal)newValue);
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
			case ClusterPackage.TARIFF__CURRENCY:
				setCurrency(CURRENCY_EDEFAULT);
				return;
			case ClusterPackage.TARIFF__PRICE_PER_PROCESSOR_HOUR:
				setPricePerProcessorHour(PRICE_PER_PROCESSOR_HOUR_EDEFAULT);
				return;
			case ClusterPackage.TARIFF__PRICE_PER_GIB_MONTH:
				setPricePerGibMonth(PRICE_PER_GIB_MONTH_EDEFAULT);
				return;
			case ClusterPackage.TARIFF__PRICE_PER_NETWORK_GIB:
				setPricePerNetworkGib(PRICE_PER_NETWORK_GIB_EDEFAULT);
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
			case ClusterPackage.TARIFF__CURRENCY:
				return !CURRENCY_EDEFAULT.equals(currency);
			case ClusterPackage.TARIFF__PRICE_PER_PROCESSOR_HOUR:
				return PRICE_PER_PROCESSOR_HOUR_EDEFAULT == null ? pricePerProcessorHour != null : !PRICE_PER_PROCESSOR_HOUR_EDEFAULT.equals(pricePerProcessorHour);
			case ClusterPackage.TARIFF__PRICE_PER_GIB_MONTH:
				return PRICE_PER_GIB_MONTH_EDEFAULT == null ? pricePerGibMonth != null : !PRICE_PER_GIB_MONTH_EDEFAULT.equals(pricePerGibMonth);
			case ClusterPackage.TARIFF__PRICE_PER_NETWORK_GIB:
				return PRICE_PER_NETWORK_GIB_EDEFAULT == null ? pricePerNetworkGib != null : !PRICE_PER_NETWORK_GIB_EDEFAULT.equals(pricePerNetworkGib);
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
		result.append(" (currency: ");
		result.append(currency);
		result.append(", pricePerProcessorHour: ");
		result.append(pricePerProcessorHour);
		result.append(", pricePerGibMonth: ");
		result.append(pricePerGibMonth);
		result.append(", pricePerNetworkGib: ");
		result.append(pricePerNetworkGib);
		result.append(')');
		return result.toString();
	}

} //TariffImpl
