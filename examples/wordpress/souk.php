<?php
/**
 * Plugin Name: Souk
 * Description: Search, escrow checkout, trust badge and chat with haggling, as shortcodes.
 * Version: 0.0.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 *
 * A sample: one file, to be read and changed. Put it into wp-content/plugins/souk, activate it, and write
 * [souk_search] or [souk_checkout listing="lst_…"] into a page.
 */

defined('ABSPATH') || exit;

/** Each shortcode, the element it becomes, and what may be said about it. */
const SOUK_ELEMENTS = [
    'souk_search' => ['souk-search', ['query', 'placeholder', 'currency', 'ships-to', 'results', 'listing-href']],
    'souk_checkout' => ['souk-checkout', ['listing', 'quantity', 'pay-surface']],
    'souk_trust_badge' => ['souk-trust-badge', ['seller', 'variant']],
    'souk_chat' => ['souk-chat', ['listing', 'display', 'label']],
];

foreach (SOUK_ELEMENTS as $shortcode => [$tag, $names]) {
    add_shortcode($shortcode, function ($given, $inside) use ($tag, $names) {
        wp_enqueue_script('souk');
        $attributes = '';
        foreach ((array) $given as $name => $value) {
            // Shortcodes know no hyphens in names.
            $name = str_replace('_', '-', $name);
            if (in_array($name, $names, true)) {
                $attributes .= sprintf(' %s="%s"', $name, esc_attr($value));
            }
        }
        return sprintf('<%1$s%2$s>%3$s</%1$s>', $tag, $attributes, wp_kses_post($inside ?? ''));
    });
}

add_action('wp_enqueue_scripts', function () {
    $from = untrailingslashit(get_option('souk_script_origin', 'https://js.souk.example'));
    wp_enqueue_style('souk', "$from/v1/souk.css", [], null);
    wp_register_script('souk', "$from/v1/souk.js", [], null, true);
});

/** The script reads its own tag, so what it should know stands there. */
add_filter('script_loader_tag', function ($html, $handle) {
    if ($handle !== 'souk') {
        return $html;
    }
    $told = ['data-key' => get_option('souk_key', 'pk_demo'), 'data-api-origin' => get_option('souk_api_origin', '')];
    $attributes = ' async';
    foreach (array_filter($told) as $name => $value) {
        $attributes .= sprintf(' %s="%s"', $name, esc_attr($value));
    }
    return str_replace(' src=', "$attributes src=", $html);
}, 10, 2);

add_action('admin_init', function () {
    add_settings_section('souk', 'Souk', '__return_null', 'general');
    $fields = [
        'souk_key' => ['Publishable key', 'souk_clean_key'],
        'souk_api_origin' => ['Address of the platform', 'esc_url_raw'],
        'souk_script_origin' => ['Address of the script', 'esc_url_raw'],
    ];
    foreach ($fields as $name => [$label, $clean]) {
        register_setting('general', $name, ['type' => 'string', 'sanitize_callback' => $clean]);
        add_settings_field($name, $label, function () use ($name) {
            printf('<input class="regular-text" id="%1$s" name="%1$s" value="%2$s">', esc_attr($name), esc_attr(get_option($name, '')));
        }, 'general', 'souk', ['label_for' => $name]);
    }
});

/** A secret key in a page could be read by every visitor: it is not kept. */
function souk_clean_key($key)
{
    $key = sanitize_text_field($key);
    if (strpos($key, 'sk_') !== 0) {
        return $key;
    }
    add_settings_error('souk_key', 'secret', 'That is a secret key. Use the publishable one, which begins with pk_, and replace the secret one if it was seen.');
    return get_option('souk_key', '');
}
